package pl.wpwik.ibok.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates, Java and both languages agree on which texts there are: none missing, none left over. */
class MessageKeysTest {

    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");

    private static final OurSources SOURCES = new OurSources();
    private static final CustomerTexts LOGIN = CustomerTexts.of(CustomerTexts.Kind.LOGIN);
    private static final CustomerTexts MAIL = CustomerTexts.of(CustomerTexts.Kind.EMAIL);

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyTextOfALoginPageExists(String language) {
        assertThat(missing(OurSources.loginCalls(), texts(LOGIN, language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyTextOfAMailExists(String language) {
        assertThat(missing(OurSources.mailCalls(), texts(MAIL, language))).isEmpty();
        assertThat(texts(MAIL, language).keys()).containsAll(OurSources.subjectsOfMails());
    }

    @Test
    void everyKeyThatATemplatePutsTogetherIsDeclared() {
        assertThat(calls())
                .filteredOn(call -> call.literals().isEmpty()
                        && !BuiltKeys.isNamedElsewhere(call)
                        && BuiltKeys.of(call, SOURCES).isEmpty())
                .as("to be declared in BuiltKeys")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyTextOfAJavaConstantExists(String language) {
        assertThat(OurSources.keysOfJava()).hasSizeGreaterThan(30);
        assertThat(MessageKeys.ofProviders("messages", language).keys()).containsAll(OurSources.keysOfJava());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void noTextGetsFewerValuesThanItHasPlacesFor(String language) {
        assertThat(calls().stream()
                        .filter(call -> call.literals().stream()
                                .anyMatch(key -> places(textOf(call, key, language)) > call.values())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CustomerTexts.Kind.class)
    void noTextOfOursIsUnusedInTheTheme(CustomerTexts.Kind kind) {
        CustomerTexts texts = CustomerTexts.of(kind);
        assertThat(Stream.of(texts.ourPolish(), texts.ourEnglish())
                        .flatMap(bundle -> MessageKeys.ours(bundle).stream())
                        .filter(key -> !isUsed(key)))
                .isEmpty();
    }

    @Test
    void noTextIsUnusedInTheProviderJar() {
        assertThat(MessageKeys.ofProviders("messages", "pl").keys())
                .filteredOn(key -> !isUsed(key))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CustomerTexts.Kind.class)
    void everyTextOfOursIsThereInBothLanguages(CustomerTexts.Kind kind) {
        CustomerTexts texts = CustomerTexts.of(kind);
        assertThat(MessageKeys.ours(texts.ourPolish())).isEqualTo(MessageKeys.ours(texts.ourEnglish()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "ibok-rest"})
    void bothLanguagesOfTheProviderJarHaveTheSameKeysAndTakeTheSameValues(String bundle) {
        Bundle polish = MessageKeys.ofProviders(bundle, "pl");
        Bundle english = MessageKeys.ofProviders(bundle, "en");
        assertThat(polish.keys()).isEqualTo(english.keys());
        assertThat(polish.keys())
                .filteredOn(key -> !values(polish.text(key)).equals(values(english.text(key))))
                .isEmpty();
    }

    private static boolean isUsed(String key) {
        return SOURCES.mention(key)
                || BuiltKeys.inCode(key, SOURCES)
                || calls().stream().anyMatch(call -> keys(call).contains(key));
    }

    private static Set<String> missing(List<MessageCall> calls, Bundle texts) {
        return calls.stream()
                .flatMap(call -> keys(call).stream()
                        .filter(key -> texts.text(key).isBlank())
                        .map(key -> call.template() + ": " + key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(MessageCall call) {
        Set<String> keys = new HashSet<>(call.literals());
        keys.addAll(BuiltKeys.of(call, SOURCES));
        return keys;
    }

    private static List<MessageCall> calls() {
        return Stream.concat(OurSources.loginCalls().stream(), OurSources.mailCalls().stream())
                .toList();
    }

    private static Bundle texts(CustomerTexts texts, String language) {
        return MessageKeys.ofProviders("messages", language)
                .under(language.equals("pl") ? texts.polish() : texts.english());
    }

    private static String textOf(MessageCall call, String key, String language) {
        boolean mail = OurSources.mailCalls().contains(call);
        return texts(mail ? MAIL : LOGIN, language).text(key);
    }

    private static int places(String text) {
        return VALUE.matcher(text)
                .results()
                .mapToInt(value -> Integer.parseInt(value.group(1)) + 1)
                .max()
                .orElse(0);
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(value -> value.group(1)).collect(Collectors.toSet());
    }
}
