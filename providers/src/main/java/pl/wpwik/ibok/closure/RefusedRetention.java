package pl.wpwik.ibok.closure;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * How long a refused application is kept in full: it may be asked about, and the customer may file anew (regulation,
 * point 2).
 *
 * @param kept empty where the setting cannot be read: then nothing is erased that cannot be brought back
 */
public record RefusedRetention(Optional<Duration> kept) {

    /** @param attributes of the realm */
    public static RefusedRetention of(UnaryOperator<String> attributes) {
        return new RefusedRetention(IbokSettings.refusedRetention(attributes));
    }

    /** What was refused at this moment or earlier goes. */
    public Instant before(Instant now) {
        return kept.map(now::minus).orElse(Instant.EPOCH);
    }
}
