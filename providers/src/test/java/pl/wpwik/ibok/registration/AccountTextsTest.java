package pl.wpwik.ibok.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("punkt-5")
class AccountTextsTest {

    private static final Pattern KEY = Pattern.compile("\\$\\{(ibok\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyNameInTheUserProfileOfTheRealmFileHasAText(String language) throws IOException {
        String realm = Files.readString(Path.of("../realm-export/ibok-realm.json"));
        Properties bundle = bundle(language);
        assertThat(KEY.matcher(realm).results().map(key -> key.group(1)))
                .contains(AccountHint.ORIGIN, "ibokAttributeSupplyPoints")
                .allMatch(bundle::containsKey);
        assertThat(bundle.getProperty(AccountHint.ASK)).contains("{0}", "{1}");
    }

    private static Properties bundle(String language) throws IOException {
        String name = "/theme-resources/messages/messages_" + language + ".properties";
        try (var reader =
                new InputStreamReader(AccountTextsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
