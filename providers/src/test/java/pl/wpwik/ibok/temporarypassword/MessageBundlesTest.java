package pl.wpwik.ibok.temporarypassword;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.acceptance.AcceptanceMessages;
import pl.wpwik.ibok.access.AccessMessages;
import pl.wpwik.ibok.password.PasswordMessages;

@Tag("punkt-6")
class MessageBundlesTest {

    static Stream<String> keys() {
        return Stream.of(
                        PasswordMessages.class,
                        TemporaryPasswordMessages.class,
                        AccessMessages.class,
                        AcceptanceMessages.class)
                .flatMap(holder -> Arrays.stream(holder.getFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(MessageBundlesTest::value);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyHasATextInPolishAndInEnglish(String key) {
        assertThat(bundle("pl").getProperty(key)).isNotBlank();
        assertThat(bundle("en").getProperty(key)).isNotBlank();
    }

    @Test
    void bothBundlesHaveTheSameKeys() {
        assertThat(bundle("pl").keySet()).isEqualTo(bundle("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyTextIsAValidMessageFormatWithoutALostApostrophe(String language) {
        assertThat(bundle(language).values()).allSatisfy(text -> {
            new MessageFormat((String) text, Locale.forLanguageTag(language));
            assertThat(((String) text).replace("''", "")).doesNotContain("'");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "8,8 znaków",
        "12,12 znaków",
        "21,21 znaków",
        "22,22 znaki",
        "24,24 znaki",
        "25,25 znaków",
        "64,64 znaki"
    })
    void theNumberOfCharactersIsInflectedInPolish(int number, String expected) {
        assertThat(new MessageFormat(bundle("pl").getProperty(PasswordMessages.TOO_SHORT), Locale.forLanguageTag("pl"))
                        .format(new Object[] {number}))
                .contains(" " + expected + ".");
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(notPublic);
        }
    }

    private static Properties bundle(String language) {
        String path = "/theme-resources/messages/messages_" + language + ".properties";
        try (var text =
                new InputStreamReader(MessageBundlesTest.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
            Properties bundle = new Properties();
            bundle.load(text);
            return bundle;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
