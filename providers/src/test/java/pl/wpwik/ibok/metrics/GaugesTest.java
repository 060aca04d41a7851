package pl.wpwik.ibok.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.mail.MailError;
import pl.wpwik.ibok.mail.MailTried;

class GaugesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Figures.OfRealm BUSY = new Figures.OfRealm(
            Map.of("reset", 3L),
            Map.of("activation", 2L),
            Optional.of(NOW.minusSeconds(90)),
            5,
            7,
            new Figures.Resignations(6, 2, 1));

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Gauges gauges = new Gauges(registry, Clock.fixed(NOW, ZoneOffset.UTC));
    private final MailCounters counters = new MailCounters(registry);

    @Test
    void everyRealmAndKindHasALineThatFollowsTheFigures() {
        gauges.show(figures(Map.of("ibok", BUSY, "other", Figures.OfRealm.NONE)));
        assertThat(gauge("ibok.mail.pending", "realm", "ibok", "kind", "reset")).isEqualTo(3);
        assertThat(gauge("ibok.mail.pending", "realm", "ibok", "kind", "activation"))
                .isZero();
        assertThat(gauge("ibok.mail.failed", "realm", "ibok", "kind", "activation"))
                .isEqualTo(2);
        assertThat(gauge("ibok.mail.oldest.pending", "realm", "ibok")).isEqualTo(90);
        assertThat(gauge("ibok.mail.oldest.pending", "realm", "other")).isZero();
        assertThat(gauge("ibok.applications.due", "realm", "ibok")).isEqualTo(5);
        assertThat(gauge("ibok.applications.overdue", "realm", "ibok")).isEqualTo(7);
        assertThat(gauge("ibok.resignations.open", "realm", "ibok")).isEqualTo(6);
        assertThat(gauge("ibok.resignations.due", "realm", "ibok")).isEqualTo(2);
        assertThat(gauge("ibok.resignations.overdue", "realm", "ibok")).isEqualTo(1);
        assertThat(gauge("ibok.resignations.open", "realm", "other")).isZero();
        gauges.show(figures(Map.of("ibok", Figures.OfRealm.NONE, "other", BUSY)));
        assertThat(gauge("ibok.applications.overdue", "realm", "ibok")).isZero();
        assertThat(gauge("ibok.applications.overdue", "realm", "other")).isEqualTo(7);
    }

    @Test
    void aRealmThatIsGoneLosesItsLinesAndItsNeighbourKeepsThem() {
        Figures both = figures(Map.of("ibok", BUSY, "doomed", BUSY));
        gauges.show(both);
        counters.keepOnly(both);
        counters.count(new MailTried("doomed", "reset", MailError.TIMEOUT));
        counters.count(new MailTried("ibok", "reset", null));
        assertThat(realms()).contains("ibok", "doomed");
        Figures one = figures(Map.of("ibok", BUSY));
        gauges.show(one);
        counters.keepOnly(one);
        assertThat(realms()).containsOnly("ibok");
        assertThat(registry.get("ibok.mail.sent")
                        .tags("kind", "reset")
                        .counter()
                        .count())
                .isOne();
    }

    @Test
    void aTryIsCountedByKindAndAVainOneByItsReason() {
        counters.count(new MailTried("ibok", "reset", null));
        counters.count(new MailTried("ibok", "reset", null));
        counters.count(new MailTried("ibok", "reset", MailError.TIMEOUT));
        assertThat(registry.get("ibok.mail.sent").counter().count()).isEqualTo(2);
        assertThat(registry.get("ibok.mail.tries.failed")
                        .tags("error", "TIMEOUT", "kind", "reset", "realm", "ibok")
                        .counter()
                        .count())
                .isOne();
    }

    private List<String> realms() {
        return registry.getMeters().stream()
                .map(Meter::getId)
                .map(id -> id.getTag("realm"))
                .toList();
    }

    private double gauge(String name, String... tags) {
        return registry.get(name).tags(tags).gauge().value();
    }

    private static Figures figures(Map<String, Figures.OfRealm> realms) {
        return new Figures(List.of("reset", "activation"), realms);
    }
}
