package pl.wpwik.ibok.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import pl.wpwik.ibok.closure.PersonErased;

/** Whose personal data are to go, and how many this node has erased; a realm that is gone loses its lines. */
final class ErasureMeters {

    private static final String ERASED = "ibok.erased";
    private static final String REALM = "realm";

    private final MeterRegistry registry;
    private final MultiGauge due;

    ErasureMeters(MeterRegistry registry) {
        this.registry = registry;
        this.due = MultiGauge.builder("ibok.erasure.due")
                .description("Closed accounts and refused applications whose personal data are to be erased by now")
                .register(registry);
    }

    void count(PersonErased erased) {
        counter(erased.realm()).increment();
    }

    /** @param figures from the realm's name to how many are due */
    void show(Map<String, Long> figures) {
        due.register(
                figures.entrySet().stream()
                        .<MultiGauge.Row<?>>map(
                                figure -> MultiGauge.Row.of(Tags.of(REALM, figure.getKey()), figure.getValue()))
                        .toList(),
                true);
        figures.keySet().forEach(this::counter);
        registry.getMeters().stream()
                .filter(meter -> meter.getId().getName().equals(ERASED))
                .filter(meter -> !figures.containsKey(meter.getId().getTag(REALM)))
                .forEach(registry::remove);
    }

    private Counter counter(String realm) {
        return Counter.builder(ERASED)
                .description("Persons whose data this node has erased")
                .tag(REALM, realm)
                .register(registry);
    }
}
