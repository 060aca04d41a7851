package pl.wpwik.ibok.metrics;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.keycloak.Config;

class IbokMetricsFactoryTest {

    @Test
    void whereMetricsAreDisabledNothingIsStarted() {
        IbokMetricsFactory factory = new IbokMetricsFactory();
        factory.init(new Config.SystemPropertiesScope("none."));
        // Whoever touched the server's session factory would find none.
        assertThatCode(() -> factory.postInit(null)).doesNotThrowAnyException();
        assertThatCode(factory::close).doesNotThrowAnyException();
    }
}
