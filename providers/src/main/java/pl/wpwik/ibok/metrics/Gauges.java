package pl.wpwik.ibok.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/** The figures as gauges: a line per realm, of mails one per kind as well; a realm that is gone loses its lines. */
final class Gauges {

    private final Clock clock;
    private final MultiGauge pending;
    private final MultiGauge oldestPending;
    private final MultiGauge failed;
    private final MultiGauge due;
    private final MultiGauge overdue;
    private final MultiGauge resignations;
    private final MultiGauge resignationsDue;
    private final MultiGauge resignationsOverdue;
    private volatile Figures figures = Figures.NONE;

    Gauges(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        pending = MultiGauge.builder("ibok.mail.pending")
                .description("Mails owed to customers and not yet accepted by the mail server")
                .register(registry);
        oldestPending = MultiGauge.builder("ibok.mail.oldest.pending")
                .description("Age of the oldest mail not yet accepted by the mail server; 0 where there is none")
                .baseUnit("seconds")
                .register(registry);
        failed = MultiGauge.builder("ibok.mail.failed")
                .description("Mails given up, until staff restart them")
                .register(registry);
        due = MultiGauge.builder("ibok.applications.due")
                .description("Applications to be decided on today or within the days of the setting ibok.dueSoonDays")
                .register(registry);
        overdue = MultiGauge.builder("ibok.applications.overdue")
                .description("Applications whose last day for a decision has passed")
                .register(registry);
        resignations = MultiGauge.builder("ibok.resignations.open")
                .description("Written resignations whose accounts are not closed yet")
                .register(registry);
        resignationsDue = MultiGauge.builder("ibok.resignations.due")
                .description(
                        "Of these, those to be carried out today or within the days of the setting ibok.dueSoonDays")
                .register(registry);
        resignationsOverdue = MultiGauge.builder("ibok.resignations.overdue")
                .description("Of these, those whose last day has passed")
                .register(registry);
    }

    void show(Figures read) {
        figures = read;
        pending.register(perKind((realm, kind) -> realm.pending().getOrDefault(kind, 0L)));
        failed.register(perKind((realm, kind) -> realm.failed().getOrDefault(kind, 0L)));
        oldestPending.register(perRealm(this::ageOfOldest));
        due.register(perRealm(Figures.OfRealm::due));
        overdue.register(perRealm(Figures.OfRealm::overdue));
        resignations.register(perRealm(realm -> realm.resignations().open()));
        resignationsDue.register(perRealm(realm -> realm.resignations().due()));
        resignationsOverdue.register(perRealm(realm -> realm.resignations().overdue()));
    }

    private double ageOfOldest(Figures.OfRealm realm) {
        return realm.oldestPending()
                .map(oldest ->
                        Math.max(0, Duration.between(oldest, clock.instant()).toSeconds()))
                .orElse(0L);
    }

    private List<MultiGauge.Row<?>> perRealm(ToDoubleFunction<Figures.OfRealm> value) {
        return figures.realms().keySet().stream()
                .<MultiGauge.Row<?>>map(realm -> MultiGauge.Row.of(
                        Tags.of("realm", realm), this, gauges -> value.applyAsDouble(gauges.figures.of(realm))))
                .toList();
    }

    private List<MultiGauge.Row<?>> perKind(BiFunction<Figures.OfRealm, String, Long> value) {
        return figures.realms().keySet().stream()
                .flatMap(realm -> figures.kinds().stream()
                        .<MultiGauge.Row<?>>map(kind -> MultiGauge.Row.of(
                                Tags.of("realm", realm, "kind", kind),
                                this,
                                gauges -> value.apply(gauges.figures.of(realm), kind))))
                .toList();
    }
}
