package pl.wpwik.ibok.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the Polish of login pages, account console and mails to the English of the Keycloak the tests run. An upgrade that
 * brings new keys fails here and names them.
 */
class PolishPagesTest {

    private static final List<CustomerTexts> ALL =
            Stream.of(CustomerTexts.Kind.values()).map(CustomerTexts::of).toList();

    private static final Pattern VALUE = Pattern.compile("\\{\\{\\w+}}|(?<!\\{)\\{\\d+|\\$\\{[^}]*}|</?\\w+[^>]*>");

    /** Forms of the past tense, and of „zalogowany”, that tell a man from a woman. */
    private static final Pattern GENDERED = Pattern.compile(
            "\\b(?!hasłem)\\w+(łem|łam|łeś|łaś)\\b|(?<=\\w)/(a|y|eś|aś|mógł)\\b|\\(-?a[śm]?\\)|\\b(powinieneś|powinnaś|jesteś \\w+[nt][ya])\\b"
                    + "|\\b(będziesz|musisz być) \\w+(ny|ał|ł)\\b|\\bnie jesteś \\w+ny\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern NOUN_FOR_A_BUTTON = Pattern.compile(
            "^(\\w+(anie|enie|cie|cja|cji)|link|powrót|restart)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Beside those that begin with "do", as Keycloak names them. */
    private static final Set<String> BUTTONS = Set.of(
            "add",
            "backToApplication",
            "backToLogin",
            "cancel",
            "close",
            "confirm",
            "delete",
            "edit",
            "ibokAskForPassword",
            "ibokLoginAgain",
            "ibokLoginContinue",
            "ibokSavePassword",
            "proceedWithAction",
            "refreshPage",
            "removeAccess",
            "save",
            "share",
            "signOut",
            "signOutAllDevices",
            "tryAgain",
            "update");

    private static final Map<String, String> ALLOWED = Map.of(
            "zoneinfo", "a time zone is a „strefa czasowa”, no realm",
            "doForgotPassword", "the Regulamin itself calls the option „Zapomniałeś hasła?”",
            "emailForgotTitle", "the same",
            "ibokActivationReminderLost", "names that option",
            "ibokEmailChangedHold", "names that option");

    static List<CustomerTexts> all() {
        return ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void noKeyLacksItsPolishText(CustomerTexts texts) {
        assertThat(those(texts, key -> texts.polish().text(key).isBlank()))
                .as("to be translated, see theme/ibok/" + texts)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTextWasLeftInEnglish(CustomerTexts texts) {
        assertThat(those(texts, key -> texts.polish().text(key).equals(texts.english(key))))
                .isSubsetOf(SameForCustomers.keys());
    }

    @Test
    void nothingIsCalledTheSameInBothLanguagesThatIsNot() {
        assertThat(SameForCustomers.keys())
                .allMatch(key -> ALL.stream()
                        .anyMatch(texts -> texts.neededKeys().contains(key)
                                && texts.polish().text(key).equals(texts.english(key))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextTakesTheValuesAndTagsOfTheEnglishOne(CustomerTexts texts) {
        assertThat(those(texts, key -> !values(texts.polish().text(key)).equals(values(texts.english(key)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTextUsesAWordTheGlossaryRefuses(CustomerTexts texts) throws IOException {
        Glossary glossary = Glossary.read(Glossary.CUSTOMERS);
        assertThat(unexcused(texts, key -> glossary.refuses(texts.polish().text(key))))
                .as("see docs/slownik-tlumaczen.md")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTextTellsAManFromAWoman(CustomerTexts texts) {
        assertThat(unexcused(
                        texts, key -> GENDERED.matcher(texts.polish().text(key)).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyButtonIsAVerb(CustomerTexts texts) {
        assertThat(those(
                        texts,
                        key -> isButton(key)
                                && NOUN_FOR_A_BUTTON
                                        .matcher(texts.polish().text(key))
                                        .find()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextOfOursHasItsKeyInKeycloakOrIsOurOwn(CustomerTexts texts) {
        assertThat(Stream.of(texts.ourPolish(), texts.ourEnglish())
                        .flatMap(bundle -> bundle.keys().stream())
                        .filter(key -> !MessageKeys.isOurs(key) && !key.startsWith("requiredAction.")))
                .as("Keycloak asks for the name of every required action")
                .isSubsetOf(texts.stockKeys());
    }

    @Test
    void theAccountConsoleUsesTheWordsOfTheLoginPage() {
        Bundle login = CustomerTexts.of(CustomerTexts.Kind.LOGIN).polish();
        Bundle account = CustomerTexts.of(CustomerTexts.Kind.ACCOUNT).polish();
        assertThat(List.of("username", "email"))
                .allSatisfy(key -> assertThat(account.text(key)).isEqualTo(login.text(key)));
    }

    private static boolean isButton(String key) {
        return key.matches("do[A-Z]\\w*") || BUTTONS.contains(key);
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text)
                .results()
                .map(found -> found.group().replace(" ", ""))
                .collect(Collectors.toSet());
    }

    private static List<String> unexcused(CustomerTexts texts, Predicate<String> wrong) {
        return those(texts, wrong.and(key -> !ALLOWED.containsKey(key)));
    }

    private static List<String> those(CustomerTexts texts, Predicate<String> wrong) {
        return texts.neededKeys().stream().filter(wrong).toList();
    }
}
