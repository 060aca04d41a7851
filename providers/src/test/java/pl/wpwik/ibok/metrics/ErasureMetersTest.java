package pl.wpwik.ibok.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.closure.PersonErased;

class ErasureMetersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ErasureMeters meters = new ErasureMeters(registry);

    @Test
    void whatIsDueFollowsTheFiguresAndWhatWasErasedAddsUp() {
        meters.show(Map.of("ibok", 7L, "other", 0L));
        assertThat(due("ibok")).isEqualTo(7);
        assertThat(due("other")).isZero();
        assertThat(erased("ibok")).isZero();
        meters.count(new PersonErased("ibok"));
        meters.count(new PersonErased("ibok"));
        meters.show(Map.of("ibok", 5L, "other", 1L));
        assertThat(due("ibok")).isEqualTo(5);
        assertThat(erased("ibok")).isEqualTo(2);
        assertThat(erased("other")).isZero();
    }

    @Test
    void aRealmThatIsGoneLosesItsLines() {
        meters.show(Map.of("ibok", 7L, "doomed", 1L));
        meters.count(new PersonErased("doomed"));
        meters.show(Map.of("ibok", 7L));
        assertThat(registry.getMeters())
                .isNotEmpty()
                .allMatch(meter -> meter.getId().getTag("realm").equals("ibok"));
    }

    private double due(String realm) {
        return registry.get("ibok.erasure.due").tag("realm", realm).gauge().value();
    }

    private double erased(String realm) {
        return registry.get("ibok.erased").tag("realm", realm).counter().count();
    }
}
