package pl.wpwik.ibok.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long to wait before the next try: growing pauses, the last one repeated until the mail is given up.
 *
 * @param pauses one or more
 */
record RetryPauses(List<Duration> pauses) {

    /** How long a mail is tried at all. */
    static final Duration GIVE_UP_AFTER = Duration.ofDays(3);

    /** @throws IllegalArgumentException when it is not a comma-separated list of seconds, 1 or more each */
    static RetryPauses parse(String seconds) {
        List<Duration> pauses = Stream.of(seconds.split(","))
                .map(part -> Duration.ofSeconds(Long.parseLong(part.strip())))
                .toList();
        if (pauses.stream().anyMatch(pause -> pause.isNegative() || pause.isZero())) {
            throw new IllegalArgumentException("spi-ibok-outbox--default--retry-pauses: '" + seconds
                    + "' must be seconds, 1 or more each, comma separated");
        }
        return new RetryPauses(pauses);
    }

    /**
     * @param attempts tries so far, 1 or more
     * @return empty when the mail is to be given up; the last try is at the end of the time
     */
    Optional<Duration> after(int attempts, Instant owedSince, Instant now) {
        Duration left = Duration.between(now, owedSince.plus(GIVE_UP_AFTER));
        if (left.isNegative() || left.isZero()) {
            return Optional.empty();
        }
        Duration pause = pauses.get(Math.min(attempts, pauses.size()) - 1);
        return Optional.of(pause.compareTo(left) < 0 ? pause : left);
    }

    Duration longest() {
        return Collections.max(pauses);
    }
}
