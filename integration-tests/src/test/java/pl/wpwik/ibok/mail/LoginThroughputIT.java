package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.access.CustomerApplication;
import pl.wpwik.ibok.harness.CustomerLogin;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginLoad;
import pl.wpwik.ibok.harness.LoginLoad.Count;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.RealmSetting;

/**
 * How fast customers log in while a backlog of activation mails drains at the default pace, against the same with an empty
 * outbox, block by block in turn: whatever else the machine does then meets both alike. The whole measurement is {@code
 * -Dibok.drain=1000}; without it a sample is taken, which a busy machine disturbs more.
 */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-5")
class LoginThroughputIT {

    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final String PACE = "ibok.mailsPerMinute";
    private static final String OWN = "Zrodlo-2026";
    private static final int WHOLE = 1000;
    private static final int MAILS = Integer.getInteger("ibok.drain", 80);
    private static final int BLOCKS = Math.max(2, MAILS / 250);
    private static final int CLIENTS = 4;
    private static final int CUSTOMERS_EACH = 4;

    /** As many customers as mails of a block: of mails about one customer only one is sent at a time. */
    private static final int REGISTERED = MAILS / BLOCKS;

    /** What is asked for, and what a sample of seconds on a shared machine can tell. */
    private static final double LEAST = MAILS >= WHOLE ? 0.9 : 0.5;

    private final IbokSystem ibok;
    private final OutboxRows outbox;

    LoginThroughputIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.outbox = new OutboxRows(ibok);
    }

    @Test
    void loginsKeepTheirThroughputWhileMailsDrain() {
        var applications = new CustomerApplication(ibok);
        DirectGrant application = applications.withDirectGrant("ibok-throughput");
        try {
            List<Customer> active = customers(CLIENTS * CUSTOMERS_EACH);
            active.forEach(
                    customer -> new CustomerLogin(ibok.realm(), ibok.portal().url()).first(customer.mail(), OWN));
            List<String> registered = customers(REGISTERED).stream()
                    .map(customer -> customer.application().path("id").asText())
                    .toList();
            awaitEmptyOutbox();
            measureAtTheUsualPace(
                    new LoginLoad(
                            application, active.stream().map(Customer::login).toList(), OWN, CLIENTS),
                    registered);
        } finally {
            applications.remove(application);
        }
    }

    private void measureAtTheUsualPace(LoginLoad load, List<String> registered) {
        try (RealmSetting pace = RealmSetting.of(ibok, Map.of(PACE, usualPace()))) {
            assertThat(pace).isNotNull();
            measure(load, registered);
        }
    }

    private String usualPace() {
        JsonNode items = ibok.asAdministrator()
                .get("/bok27/settings/values")
                .successful()
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("key").asText().equals(PACE))
                .map(item -> item.path("defaultValue").asText())
                .findFirst()
                .orElseThrow();
    }

    private void measure(LoginLoad load, List<String> registered) {
        Runnable mails = () -> oweAndDrain(registered);
        // A server becomes faster for minutes after its start; what is left of that is shared out by turns: ABBA.
        Duration block = load.during(mails).during();
        Count idle = Count.NONE;
        Count draining = Count.NONE;
        for (int pair = 0; pair < BLOCKS; pair++) {
            if (pair % 2 == 1) {
                idle = idle.plus(load.during(() -> pass(block)));
            }
            draining = draining.plus(load.during(mails));
            if (pair % 2 == 0) {
                idle = idle.plus(load.during(() -> pass(block)));
            }
        }
        double ratio = draining.perSecond() / idle.perSecond();
        System.out.printf(
                "THROUGHPUT %d mails drained in %d s: %.1f logins/s meanwhile, %.1f with an empty outbox, ratio %.3f%n",
                MAILS, draining.during().toSeconds(), draining.perSecond(), idle.perSecond(), ratio);
        assertThat(ratio).isGreaterThanOrEqualTo(LEAST);
    }

    private void oweAndDrain(List<String> applications) {
        applications.forEach(application -> outbox.owe(1, "ibok-activation", application));
        awaitEmptyOutbox();
    }

    private void awaitEmptyOutbox() {
        Poll.until("an empty outbox", LIMIT, () -> outbox.pending() == 0);
    }

    private static void pass(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        Poll.until("the end of the block", LIMIT, () -> System.nanoTime() >= end);
    }

    private List<Customer> customers(int number) {
        return Together.run(number, i -> Customer.registered(ibok, "Wanda", "Przepustowa"));
    }
}
