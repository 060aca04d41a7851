package pl.wpwik.ibok.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.register.Paper;

/** Many applications registered by eight people at once, who try again whatever was not acknowledged. */
public final class ManyRegistrations {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final IbokSystem ibok;
    private final List<JsonNode> applications;
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger unheard = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    private ManyRegistrations(IbokSystem ibok, List<JsonNode> applications) {
        this.ibok = ibok;
        this.applications = applications;
    }

    public static ManyRegistrations recorded(IbokSystem ibok, int number, String lastName) {
        return new ManyRegistrations(
                ibok, Together.run(number, i -> Paper.record(ibok.asClerk(), Paper.complete("Jan", lastName))));
    }

    public List<JsonNode> applications() {
        return applications;
    }

    /** Registers those from {@code first} on; returns at once. */
    public CompletableFuture<Void> begin(int first, int number) {
        return CompletableFuture.runAsync(() -> Together.run(number, i -> register(applications.get(first + i))));
    }

    public void awaitAcknowledged(int number) {
        Poll.until(number + " registrations", PATIENCE, () -> acknowledged() >= number);
    }

    /** Answered with success. */
    public int acknowledged() {
        return acknowledged.get();
    }

    /** Done by a call that was never answered, as the next one found. */
    public int unheard() {
        return unheard.get();
    }

    /** Calls without an answer, or refused because something was out of order. */
    public int failed() {
        return failed.get();
    }

    private int register(JsonNode application) {
        return Poll.forValue("a registration", PATIENCE, () -> attempt(application));
    }

    private Optional<Integer> attempt(JsonNode application) {
        int status = status(application);
        if (status == 200) {
            return Optional.of(acknowledged.incrementAndGet());
        }
        if (status == 409) {
            return Optional.of(unheard.incrementAndGet());
        }
        failed.incrementAndGet();
        return Optional.empty();
    }

    /** @return 0 where there was no answer, or no token to ask with */
    private int status(JsonNode application) {
        try {
            Answer answer = Paper.register(ibok.asRegistrar(), application);
            return answer.status();
        } catch (UncheckedIOException | IllegalStateException unanswered) {
            return 0;
        }
    }
}
