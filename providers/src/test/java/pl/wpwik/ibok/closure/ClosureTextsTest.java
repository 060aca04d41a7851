package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mails about the end of an account have their texts in the e-mail theme, in both languages. */
@Tag("punkt-8")
class ClosureTextsTest {

    private static final Path THEME = Path.of("../themes/src/main/resources/theme/ibok/email");
    private static final Pattern KEY = Pattern.compile("msg\\(\"(ibok\\w+)\"");
    private static final List<String> TEMPLATES = List.of("ibok-closure.ftl", "ibok-reinstatement.ftl");

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyReasonOfWhichACustomerIsToldHasAText(String language) {
        assertThat(texts(language).stringPropertyNames())
                .containsAll(Stream.of(ClosureReason.values())
                        // Whose user was deleted has no account any more, and gets no mail.
                        .filter(reason -> reason != ClosureReason.USER_DELETED)
                        .map(reason -> "ibokClosureReason." + reason)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everythingTheTemplatesSayHasAText(String language) {
        Set<String> keys = TEMPLATES.stream()
                .flatMap(template -> Stream.of("html/" + template, "text/" + template))
                .flatMap(template -> KEY.matcher(read(template)).results())
                .map((MatchResult key) -> key.group(1))
                .collect(Collectors.toSet());
        assertThat(texts(language).stringPropertyNames()).hasSizeGreaterThan(10).containsAll(keys);
    }

    @Test
    void bothFormsOfAMailSayTheSame() {
        for (String template : TEMPLATES) {
            assertThat(said("html/" + template)).containsAll(said("text/" + template));
        }
    }

    @Test
    void noTextLosesAnApostrophe() {
        for (String language : List.of("pl", "en")) {
            texts(language).forEach((key, text) -> {
                if (key.toString().startsWith("ibokClosure") || key.toString().startsWith("ibokReinstatement")) {
                    new MessageFormat(text.toString(), Locale.forLanguageTag(language));
                    assertThat(text.toString().replace("''", ""))
                            .as(key.toString())
                            .doesNotContain("'");
                }
            });
        }
    }

    private static Set<String> said(String template) {
        return KEY.matcher(read(template)).results().map(key -> key.group(1)).collect(Collectors.toSet());
    }

    private static String read(String file) {
        try {
            return Files.readString(THEME.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties texts(String language) {
        try (Reader reader = Files.newBufferedReader(THEME.resolve("messages/messages_" + language + ".properties"))) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
