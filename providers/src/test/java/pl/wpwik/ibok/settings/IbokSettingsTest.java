package pl.wpwik.ibok.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.wpwik.ibok.settings.Deadline.DayKind;

class IbokSettingsTest {

    @Test
    void withoutAnySettingTheValuesAreWpwiks() {
        IbokSettings settings = IbokSettings.from(key -> null);
        assertThat(settings.numberPrefix()).isEqualTo("BOK-27");
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
        assertThat(settings.registrationDeadline()).isEqualTo(new Deadline(14, DayKind.CALENDAR, false, "pl"));
        assertThat(settings.applicantNumbers().peselCollected()).isFalse();
        assertThat(settings.applicantNumbers().nipCollected()).isFalse();
        assertThat(settings.activationPasswordValidity()).isEqualTo(Duration.ofDays(14));
        assertThat(settings.clauses())
                .extracting(Clause::code)
                .containsExactly("RODO_INFORMATION", "DATA_PROCESSING", "DATA_TRUE", "ELECTRONIC_SERVICES");
        assertThat(settings.clauses()).allMatch(Clause::mandatory);
        assertThat(settings.contact().phones()).isEqualTo("662 277 045, 33 82 356 26 do 28");
    }

    @Test
    void atLoginTodayIsKnownThoughTheZoneWasMistyped() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);
        assertThat(IbokSettings.usableToday(Map.of("ibok.timeZone", "UTC")::get, clock))
                .isEqualTo("2026-11-22");
        for (String zone : new String[] {"Europe/Warsaw", "Europe/Wadowice"}) {
            assertThat(IbokSettings.usableToday(Map.of("ibok.timeZone", zone)::get, clock))
                    .isEqualTo("2026-11-23");
        }
    }

    @Test
    void anotherUtilityRegistersInSevenDaysAndAsksAnOptionalClause() {
        IbokSettings settings = IbokSettings.from(Map.of(
                IbokSettings.REGISTRATION_DEADLINE_DAYS, "7",
                IbokSettings.CLAUSES, "DATA_TRUE:2024-05, NEWS:1?")::get);
        assertThat(settings.registrationDeadline().days()).isEqualTo(7);
        assertThat(settings.clauses())
                .containsExactly(new Clause("DATA_TRUE", "2024-05", true), new Clause("NEWS", "1", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ibok.registrationDeadlineDays|0|between 1 and 365",
                "ibok.registrationDeadlineDays|two weeks|not a whole number",
                "ibok.deadlineDayKind|BUSINESS|must be one of [CALENDAR, WORKING]",
                "ibok.deadlineRollOver|yes|must match true",
                "ibok.holidayCalendar|de|must match",
                "ibok.peselCollected|1|must match",
                "ibok.timeZone|Europe/Wadowice|not a time zone",
                "ibok.numberPrefix|BOK 27|must match",
                "ibok.clauses|data true|expected CODE:version",
                "ibok.clauses|A:1,A:2|stands twice",
                "ibok.portalUrl|javascript:alert(1)|must match",
                "ibok.bounceAddress|zwroty|must match"
            })
    void aValueThatCannotBeUsedIsNamedWithTheReason(String key, String value, String reason) {
        assertThatThrownBy(() -> IbokSettings.from(Map.of(key, value)::get))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining(key)
                .hasMessageContaining(reason);
    }

    @Test
    void aMistakeInTheBounceAddressStopsNoMail() {
        assertThat(bounceAddress("zwroty@wpwik.com")).isEqualTo("zwroty@wpwik.com");
        assertThat(bounceAddress("")).isEmpty();
        assertThat(bounceAddress("zwroty")).isEmpty();
        assertThat(bounceAddress("zwroty@wpwik.com> SIZE=1")).isEmpty();
    }

    private static String bounceAddress(String value) {
        return IbokSettings.usableBounceAddress(Map.of(IbokSettings.BOUNCE_ADDRESS, value)::get);
    }

    @Test
    void anotherUtilityHasItsOwnColoursAndLinks() {
        Branding branding = IbokSettings.from(Map.of(
                        IbokSettings.ACCENT_COLOUR, "#0A6B3D",
                        IbokSettings.ACCENT_COLOUR_DARK, "#7FD6A4",
                        IbokSettings.ACCESSIBILITY_URL, "https://wodociągi.example/dostepnosc?wersja=2#stan")::get)
                .branding();
        assertThat(branding.accentColour().hex()).isEqualTo("#0a6b3d");
        assertThat(branding.accentColourDark().hex()).isEqualTo("#7fd6a4");
        assertThat(branding.accessibilityUrl()).isEqualTo("https://wodociągi.example/dostepnosc?wersja=2#stan");
        assertThat(branding.websiteUrl()).isEmpty();
        assertThat(branding.privacyNoticeUrl()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ibok.accentColor|blue|#rrggbb",
                "ibok.accentColor|#0b5fa8}body{display:none|#rrggbb",
                "ibok.accentColor|url(https://evil.example)|#rrggbb",
                "ibok.accentColor|#7aa0ff|contrast with #ffffff is 2.53:1",
                "ibok.accentColor|#777777|contrast with #ffffff is 4.47:1",
                "ibok.accentColorDark|#0b5fa8|contrast with #16222e is 2.46:1",
                "ibok.websiteUrl|http://wpwik.example|must match",
                "ibok.websiteUrl|javascript:alert(1)|must match",
                "ibok.websiteUrl|https://wpwik.example@evil.example|must match",
                "ibok.privacyNoticeUrl|data:text/html,x|must match",
                "ibok.accessibilityUrl|https://wpwik.example/\" onclick=\"x|must match"
            })
    void aLookThatCannotBeUsedIsRefusedWithTheReasonAndCountsAsNotSetWhereItIsThere(
            String key, String value, String reason) {
        Setting<?> setting = ScalarSettings.ALL.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> setting.check(value))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining(key)
                .hasMessageContaining(reason);
        assertThat(IbokSettings.from(Map.of(key, value)::get).branding())
                .isEqualTo(IbokSettings.from(unset -> null).branding());
    }

    @Test
    void aPaceOfMailsThatCannotBeUsedIsTheDefaultForWhatIsOwedMustBeSent() {
        assertThat(IbokSettings.usableMailsPerMinute(Map.of(IbokSettings.MAILS_PER_MINUTE, "12")::get))
                .isEqualTo(12);
        for (String unusable : new String[] {"0", "6001", "many"}) {
            assertThat(IbokSettings.usableMailsPerMinute(Map.of(IbokSettings.MAILS_PER_MINUTE, unusable)::get))
                    .isEqualTo(120);
        }
    }
}
