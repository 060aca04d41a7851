package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-7")
class AddressHoldEntityTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final StaffMember ANNA = new StaffMember("a", "anna");
    private static final StaffMember EWA = new StaffMember("e", "ewa");

    private final AddressHoldEntity hold = new AddressHoldEntity("realm", "application");

    @Test
    void itEndsAtItsMoment() {
        hold.begin(ANNA, NOW, NOW.plus(Duration.ofHours(24)));
        assertThat(hold.isOpen(NOW.plus(Duration.ofHours(24)).minusMillis(1))).isTrue();
        assertThat(hold.isOpen(NOW.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void withoutHoursNothingIsHeld() {
        hold.begin(ANNA, NOW, NOW);
        assertThat(hold.isOpen(NOW)).isFalse();
    }

    @Test
    void anotherChangeNeverShortensIt() {
        hold.begin(ANNA, NOW, NOW.plus(Duration.ofHours(24)));
        hold.begin(EWA, NOW.plusSeconds(60), NOW.plusSeconds(60));
        assertThat(hold.until()).isEqualTo(NOW.plus(Duration.ofHours(24)));
        hold.begin(EWA, NOW.plusSeconds(120), NOW.plus(Duration.ofHours(25)));
        assertThat(hold.until()).isEqualTo(NOW.plus(Duration.ofHours(25)));
    }

    @Test
    void anybodyConfirmsItButWhoMadeTheLatestChange() {
        hold.begin(ANNA, NOW, NOW.plusSeconds(60));
        assertThat(hold.isConfirmableBy("a")).isFalse();
        assertThat(hold.isConfirmableBy("e")).isTrue();
        hold.begin(EWA, NOW, NOW.plusSeconds(60));
        assertThat(hold.isConfirmableBy("e")).isFalse();
        assertThat(hold.changedBy()).isEqualTo("ewa");
    }

    /** The same login in two realms is two people. */
    @Test
    void aMemberOfStaffIsTheUserAndNotTheLogin() {
        hold.begin(ANNA, NOW, NOW.plusSeconds(60));
        assertThat(hold.isConfirmableBy(new StaffMember("another", "anna").id()))
                .isTrue();
    }
}
