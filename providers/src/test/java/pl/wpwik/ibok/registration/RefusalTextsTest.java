package pl.wpwik.ibok.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.application.RefusalReason;

@Tag("punkt-2")
class RefusalTextsTest {

    private static final String RESOURCES = "/theme-resources/";
    private static final Pattern KEY = Pattern.compile("msg\\(\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyReasonHasWords(String language) throws IOException {
        Properties bundle = bundle(language);
        assertThat(Stream.of(RefusalReason.values()).map(reason -> RefusalAttributes.REASON + reason))
                .allMatch(bundle::containsKey);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyTextOfTheLetterExists(String language) throws IOException {
        Properties bundle = bundle(language);
        assertThat(KEY.matcher(text("templates/ibok-refusal-letter.ftl"))
                        .results()
                        .map(MatchResult::group))
                .hasSizeGreaterThan(10);
        assertThat(KEY.matcher(text("templates/ibok-refusal-letter.ftl"))
                        .results()
                        .map(key -> key.group(1)))
                .allMatch(bundle::containsKey);
    }

    private static String text(String name) throws IOException {
        try (InputStream stream = RefusalTextsTest.class.getResourceAsStream(RESOURCES + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Properties bundle(String language) throws IOException {
        String name = RESOURCES + "messages/messages_" + language + ".properties";
        try (var reader =
                new InputStreamReader(RefusalTextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
