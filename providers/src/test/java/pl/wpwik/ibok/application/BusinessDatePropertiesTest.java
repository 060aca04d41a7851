package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import pl.wpwik.ibok.settings.IbokSettings;

/** The day changes at midnight in Warsaw, wherever the server stands and whichever way its clock was last put. */
@Tag("punkt-4")
class BusinessDatePropertiesTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final IbokSettings SETTINGS = IbokSettings.from(key -> null);

    @Property
    void theBusinessDateIsWarsawsWhateverTheServersZone(
            @ForAll("moments") Instant moment, @ForAll("zones") ZoneId server) {
        assertThat(SETTINGS.today(Clock.fixed(moment, server)))
                .isEqualTo(moment.atZone(WARSAW).toLocalDate());
    }

    @Property
    void overdueBeginsWithTheFirstSecondOfTheDayAfterTheDueDate(
            @ForAll("moments") Instant filed, @ForAll("zones") ZoneId server) {
        LocalDate filedOn = SETTINGS.today(Clock.fixed(filed, server));
        LocalDate dueOn = DueDate.of(filedOn, SETTINGS.registrationDeadline());
        Instant end = dueOn.plusDays(1).atStartOfDay(WARSAW).toInstant();
        assertThat(dueOn.isBefore(SETTINGS.today(Clock.fixed(end.minusMillis(1), server))))
                .isFalse();
        assertThat(dueOn.isBefore(SETTINGS.today(Clock.fixed(end, server)))).isTrue();
    }

    /** Round the midnights at which a year, a February or, two or three hours later, summer time begins or ends. */
    @Provide
    Arbitrary<Instant> moments() {
        Arbitrary<ZonedDateTime> pitfalls = Arbitraries.integers()
                .between(2000, 2099)
                .flatMap(year -> Arbitraries.of(
                        midnight(year, 1, 1),
                        midnight(year, 3, 1),
                        change(midnight(year, 1, 1)),
                        change(midnight(year, 7, 1))));
        return pitfalls.flatMap(pitfall -> Arbitraries.longs()
                .between(-4 * 3600, 4 * 3600)
                .map(pitfall::plusSeconds)
                .map(ZonedDateTime::toInstant));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("UTC", "Europe/Warsaw", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu")
                .map(ZoneId::of);
    }

    private static ZonedDateTime midnight(int year, int month, int day) {
        return LocalDate.of(year, month, day).atStartOfDay(WARSAW);
    }

    private static ZonedDateTime change(ZonedDateTime before) {
        ZoneOffsetTransition transition = WARSAW.getRules().nextTransition(before.toInstant());
        return transition.getInstant().atZone(WARSAW);
    }
}
