package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.settings.IbokSettings;
import pl.wpwik.ibok.settings.InvalidSettingException;
import pl.wpwik.ibok.settings.ScalarSettings;
import pl.wpwik.ibok.settings.Setting;

class SettingsValuesReaderTest {

    private final SettingsValuesReader reader = new SettingsValuesReader();

    @Property
    void aValueIsAcceptedExactlyWhenTheSettingsCanBeReadWithIt(
            @ForAll("settings") Setting<?> setting, @ForAll("values") String value) {
        SettingsValuesReader each = new SettingsValuesReader();
        each.read(new SettingsValuesRequest(Map.of(setting.key(), value)));
        Throwable whenRead = catchThrowable(() -> read(setting, value));
        assertThat(each.errors().isEmpty()).as(setting.key() + "=" + value).isEqualTo(whenRead == null);
        if (whenRead != null) {
            assertThat(whenRead).isInstanceOf(InvalidSettingException.class);
        }
    }

    /** The look of pages is lenient where it is read; what it counts as not set is refused here. */
    private static void read(Setting<?> setting, String value) {
        IbokSettings.from(Map.of(setting.key(), value)::get);
        setting.check(value);
    }

    @Provide
    Arbitrary<Setting<?>> settings() {
        return Arbitraries.of(ScalarSettings.ALL);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(210),
                Arbitraries.integers().between(-10, 500).map(String::valueOf),
                Arbitraries.of(
                        "true",
                        "TRUE",
                        "pl",
                        "WORKING",
                        "UTC",
                        "https://ibok.example",
                        "#0B5FA8",
                        "#777777",
                        "a@b.pl",
                        "[a-z",
                        "x{999}{999}"));
    }

    @Test
    void blanksAroundAValueAreTypingNoiseAndABlankOneIsTheDefault() {
        Map<String, String> given = new HashMap<>();
        given.put("ibok.dueSoonDays", " 5 ");
        given.put("ibok.numberPrefix", "  ");
        given.put("ibok.timeZone", null);
        Map<String, String> read = reader.read(new SettingsValuesRequest(given));
        assertThat(reader.errors()).isEmpty();
        assertThat(read).containsEntry("ibok.dueSoonDays", "5").hasSize(3);
        assertThat(read.get("ibok.numberPrefix")).isNull();
        assertThat(read.get("ibok.timeZone")).isNull();
    }

    @Test
    void everyValueThatCannotBeUsedIsNamedAtOnce() {
        reader.read(new SettingsValuesRequest(Map.of(
                "ibok.dueSoonDays", "366",
                "ibok.deadlineDayKind", "BUSINESS",
                "ibok.peselCollected", "tak",
                "ibok.portalUrl", "javascript:alert(1)",
                "ibok.contactEmail", "biuro",
                "ibok.organisationName", "WPWiK\nsp. z o.o.")));
        assertThat(reader.errors())
                .containsExactlyInAnyOrder(
                        FieldError.of("ibok.dueSoonDays", "parameter", 0, 365),
                        FieldError.of("ibok.deadlineDayKind", "choice", "CALENDAR, WORKING"),
                        FieldError.of("ibok.peselCollected", "choice", "true, false"),
                        FieldError.of("ibok.portalUrl", "setting.ibok.portalUrl"),
                        FieldError.of("ibok.contactEmail", "setting.ibok.contactEmail"),
                        FieldError.of("ibok.organisationName", "setting.ibok.organisationName"));
    }

    @Test
    void whatIsNoScalarSettingIsNotWritten() {
        reader.read(new SettingsValuesRequest(Map.of("ibok.clauses", "A:2", "ibok.regulaminVersion", "2", "x", "y")));
        assertThat(reader.errors())
                .extracting(FieldError::messageKey)
                .hasSize(3)
                .containsOnly(RestKeys.SETTING_UNKNOWN);
        assertThat(new SettingsValuesReader().read(new SettingsValuesRequest(Collections.emptyMap())))
                .isEmpty();
    }

    @Test
    void aRequestWithoutValuesIsNone() {
        reader.read(new SettingsValuesRequest(null));
        assertThat(reader.errors()).containsExactly(FieldError.of("values", "required"));
    }
}
