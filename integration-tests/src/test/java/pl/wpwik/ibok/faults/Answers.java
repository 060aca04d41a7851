package pl.wpwik.ibok.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import pl.wpwik.ibok.harness.Http.Answer;

/** What callers were told while something was broken. */
final class Answers {

    private static final String POLISH = "Baza danych jest chwilowo niedostępna.";
    private static final String ENGLISH = "The database is not available at the moment.";

    private final List<Answer> all = new ArrayList<>();
    private Duration slowest = Duration.ZERO;

    Answer add(Supplier<Answer> call) {
        Instant begun = Instant.now();
        Answer answer = call.get();
        note(answer, Duration.between(begun, Instant.now()));
        return answer;
    }

    private synchronized void note(Answer answer, Duration took) {
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        all.add(answer);
    }

    List<JsonNode> acknowledged() {
        return all.stream()
                .filter(answer -> answer.status() < 300)
                .map(Answer::json)
                .toList();
    }

    long number() {
        return all.size();
    }

    /** 503 that says when to come again and, in the caller's language, what is wrong. */
    long clear() {
        return all.stream().filter(Answers::isClear).count();
    }

    /** Neither done nor told why not; empty if all is well. */
    List<Answer> unclear() {
        return all.stream()
                .filter(answer -> answer.status() >= 300 && !isClear(answer))
                .toList();
    }

    Duration slowest() {
        return slowest;
    }

    private static boolean isClear(Answer answer) {
        String message = answer.json().path("errorMessage").asText();
        return answer.status() == 503
                && !answer.header("Retry-After").isEmpty()
                && (message.startsWith(POLISH) || message.startsWith(ENGLISH));
    }
}
