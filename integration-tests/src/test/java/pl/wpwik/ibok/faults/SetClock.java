package pl.wpwik.ibok.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pl.wpwik.ibok.harness.BreakableSystem;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.ServerClock;

/** The server's clock, set by a test; closing it sets it right. */
final class SetClock implements AutoCloseable {

    private static final String MISSING = "needs libfaketime: apt-get install faketime";
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration EXACT = Duration.ofSeconds(8);
    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss zzz yyyy", Locale.ENGLISH);

    private final BreakableSystem system;

    SetClock(BreakableSystem system) {
        if (System.getenv("CI") == null) {
            assumeTrue(system.clock().canBeSet(), MISSING);
        }
        assertThat(system.clock().canBeSet()).as(MISSING).isTrue();
        this.system = system;
    }

    /** @return the system once its clock says so, with everybody signed in at that time */
    IbokSystem to(Instant moment) {
        system.clock().set(moment);
        return arrived(Duration.between(Instant.now(), moment));
    }

    /** @param hours ahead of the true time */
    IbokSystem ahead(Duration hours) {
        system.clock().set(hours);
        return arrived(hours);
    }

    @Override
    public void close() {
        ahead(Duration.ZERO);
    }

    /** Every thread of the server looks at its clock's setting anew after a second; until then they may disagree. */
    private IbokSystem arrived(Duration ahead) {
        Instant everywhere = Instant.now().plus(ServerClock.DELAY).plus(ServerClock.DELAY);
        Poll.until(
                "the server's new time",
                LIMIT,
                () -> Instant.now().isAfter(everywhere)
                        && Duration.between(Instant.now().plus(ahead), shown())
                                        .abs()
                                        .compareTo(EXACT)
                                < 0);
        return system.ibok().signedInAgain();
    }

    private Instant shown() {
        String time = system.ibok()
                .signedInAgain()
                .asAdministrator()
                .serverInfo()
                .successful()
                .json()
                .path("systemInfo")
                .path("serverTime")
                .asText();
        return ZonedDateTime.parse(time, SHOWN).toInstant();
    }
}
