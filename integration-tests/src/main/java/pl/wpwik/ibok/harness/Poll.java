package pl.wpwik.ibok.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for something that will come, with a deadline: the only place that sleeps. */
public final class Poll {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Poll() {}

    public static void until(String what, Duration limit, BooleanSupplier condition) {
        forValue(what, limit, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    public static <T> T forValue(String what, Duration limit, Supplier<Optional<T>> source) {
        var deadline = Instant.now().plus(limit);
        while (true) {
            var value = source.get();
            if (value.isPresent()) {
                return value.get();
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("Waited in vain for " + what + " (" + limit.toSeconds() + " s)");
            }
            pause(what);
        }
    }

    private static void pause(String what) {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + what, e);
        }
    }
}
