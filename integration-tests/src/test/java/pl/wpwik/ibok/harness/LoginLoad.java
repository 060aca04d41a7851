package pl.wpwik.ibok.harness;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Customers who log in through an application that the gate guards, as fast as it goes: several clients, each of which lets
 * its own customers log in by turns, for Keycloak refuses two logins of one account at the same moment.
 *
 * @param logins of as many customers for each client
 */
public record LoginLoad(DirectGrant application, List<String> logins, String password, int clients) {

    /** @param logins that ended in an access token */
    public record Count(int logins, Duration during) {

        public static final Count NONE = new Count(0, Duration.ZERO);

        public Count plus(Count other) {
            return new Count(logins + other.logins, during.plus(other.during));
        }

        public double perSecond() {
            return logins * 1000.0 / during.toMillis();
        }
    }

    /** For as long as something else takes; every login must succeed. */
    public Count during(Runnable other) {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger done = new AtomicInteger();
        Http http = new Http();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            long start = System.nanoTime();
            List<CompletableFuture<Void>> work = IntStream.range(0, clients)
                    .mapToObj(client -> CompletableFuture.runAsync(
                            () -> logInByTurns(http, customersOf(client), over, done), threads))
                    .toList();
            other.run();
            Count count = new Count(done.get(), Duration.ofNanos(System.nanoTime() - start));
            over.set(true);
            work.forEach(CompletableFuture::join);
            return count;
        } finally {
            over.set(true);
            threads.shutdown();
        }
    }

    private void logInByTurns(Http http, List<String> customers, AtomicBoolean over, AtomicInteger done) {
        for (int turn = 0; !over.get(); turn++) {
            String login = customers.get(turn % customers.size());
            http.form(application.realm().openid("token"), form(login)).successful();
            done.incrementAndGet();
        }
    }

    private List<String> customersOf(int client) {
        int each = logins.size() / clients;
        return logins.subList(client * each, (client + 1) * each);
    }

    private Map<String, String> form(String login) {
        Map<String, String> form = new HashMap<>(application.client().form());
        form.putAll(Map.of("grant_type", "password", "scope", "openid", "username", login, "password", password));
        return form;
    }
}
