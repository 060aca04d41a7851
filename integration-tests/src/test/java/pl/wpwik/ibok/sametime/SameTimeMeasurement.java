package pl.wpwik.ibok.sametime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.mail.OwedMail;
import pl.wpwik.ibok.reset.KindsOfLogins;
import pl.wpwik.ibok.reset.RaisedLimits;
import pl.wpwik.ibok.sametime.Comparison.Pair;

/**
 * Whether the time of an answer tells anything about a login. Not part of any suite, for a busy machine has its own times;
 * on a quiet one: {@code ./mvnw verify -DskipTests -Dibok.skipIntegrationTests=false -Dit.test=SameTimeMeasurement}. With
 * {@code -Dibok.sameTime.requests=100} and {@code -Dibok.sameTime.seed=…} fewer, or the same order again.
 */
@ExtendWith(IbokServer.class)
@Tag("punkt-7")
class SameTimeMeasurement {

    private static final String WRONG = "Nie-To-Haslo-1";
    private static final int WARM_UP = 200;

    /** Several accounts of each kind, so that no peculiarity of one is taken for the kind's. */
    private static final int ACCOUNTS = 20;

    private final IbokSystem ibok;
    private final Visitor visitor;
    private final int requests = Integer.getInteger("ibok.sameTime.requests", 1000);
    private final long seed = Long.getLong("ibok.sameTime.seed", System.nanoTime());

    SameTimeMeasurement(IbokSystem ibok) {
        this.ibok = ibok;
        this.visitor = new Visitor(ibok.realm(), ibok.portal().url());
    }

    @Test
    void theLoginFormTakesTheSameTimeForEveryKindOfLogin() {
        Map<String, List<String>> logins = new LinkedHashMap<>();
        try (RaisedLimits raised = new RaisedLimits(ibok.asAdministrator())) {
            assertThat(raised).isNotNull();
            logins.put("unknown", unknown());
            logins.put("own", many(() -> KindsOfLogins.own(ibok)));
            logins.put("temporary", many(() -> KindsOfLogins.temporary(ibok)));
            logins.put("both", many(() -> KindsOfLogins.both(ibok)));
            logins.put("neither", many(() -> KindsOfLogins.neither(ibok)));
            // Mails that are still being sent would take their time from whatever is measured first.
            OwedMail.awaitNone(ibok);
            compare("login form", logins, login -> visitor.logIn(login, WRONG));
        }
    }

    @Test
    void aForgottenPasswordTakesTheSameTimeForEveryLogin() {
        Map<String, List<String>> logins = new LinkedHashMap<>();
        try (RaisedLimits raised = new RaisedLimits(ibok.asAdministrator())) {
            assertThat(raised).isNotNull();
            logins.put("known", many(() -> KindsOfLogins.own(ibok)));
            logins.put("unknown", unknown());
            // Mails that are still being sent would take their time from whatever is measured first.
            OwedMail.awaitNone(ibok);
            compare("forgotten password", logins, visitor::forget);
        }
    }

    private void compare(String name, Map<String, List<String>> logins, ToLongFunction<String> request) {
        Map<String, Durations> measured = new Interleaved(new Random(seed), WARM_UP, requests).measure(logins, request);
        Comparison comparison = new Comparison(name, measured);
        show("seed " + seed + System.lineSeparator() + comparison.table());
        assertThat(comparison.pairs()).allMatch(Pair::isWithinBounds);
    }

    private static List<String> unknown() {
        return IntStream.range(0, ACCOUNTS).mapToObj(i -> "stefan.nieznany" + i).toList();
    }

    private static List<String> many(Supplier<String> account) {
        return Stream.generate(account).limit(ACCOUNTS).toList();
    }

    private static void show(String text) {
        System.out.println(text);
        try {
            Files.writeString(
                    Path.of(System.getProperty("ibok.work"), "same-time.txt"),
                    text,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
