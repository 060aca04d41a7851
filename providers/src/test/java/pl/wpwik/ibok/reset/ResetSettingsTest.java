package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.provider.ProviderConfigProperty;

@Tag("punkt-7")
class ResetSettingsTest {

    private static final ResetSettings USUAL = new ResetSettings(new ResetLimits(1, 3, 20), Duration.ofHours(24));

    @Test
    void withoutAnySettingTheUsualOnesCount() {
        assertThat(ResetSettings.from(Map.of())).isEqualTo(USUAL);
    }

    @Test
    void everySettingCounts() {
        assertThat(ResetSettings.from(Map.of(
                        "perLoginAndMinute", "2",
                        "perLoginAndHour", " 5 ",
                        "perAddressAndHour", "100",
                        "passwordValidityHours", "48")))
                .isEqualTo(new ResetSettings(new ResetLimits(2, 5, 100), Duration.ofHours(48)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trzy", "", "0", "-1", "99999999999"})
    void whatCannotBeUsedCountsAsNotSet(String value) {
        assertThat(ResetSettings.from(Map.of("perLoginAndHour", value, "passwordValidityHours", value)))
                .isEqualTo(USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void theConsoleHasALabelAndAHelpForEach(String language) throws IOException {
        Properties texts = new Properties();
        String bundle = "/theme-resources/messages/messages_" + language + ".properties";
        try (var text = new InputStreamReader(getClass().getResourceAsStream(bundle), StandardCharsets.UTF_8)) {
            texts.load(text);
        }
        assertThat(ResetSettings.properties())
                .hasSize(4)
                .allSatisfy(property -> assertThat(texts).containsKeys(property.getLabel(), property.getHelpText()));
        assertThat(ResetSettings.properties())
                .extracting(ProviderConfigProperty::getDefaultValue)
                .containsExactly("3", "1", "20", "24");
    }
}
