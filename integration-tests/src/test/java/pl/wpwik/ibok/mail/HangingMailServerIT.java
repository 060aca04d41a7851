package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.CustomerLogin;
import pl.wpwik.ibok.harness.HangingMailServer;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.Customer;

/** A mail server that lets everybody wait is its realm's mails' trouble, and nobody else's. */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-5")
class HangingMailServerIT {

    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final String OWN = "Zrodlo-2026";
    private static final int WAITING = 4;
    private static final int MAILS_EACH = 10;

    /** Of three places one is kept for other realms. */
    private static final int AT_ONCE = 2;

    private static final String HELD_CONNECTIONS = "SELECT count(*) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            + " AND state <> 'idle' AND now() - xact_start > interval '2 seconds'";

    private final IbokSystem ibok;
    private final OutboxRows outbox;

    HangingMailServerIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.outbox = new OutboxRows(ibok);
    }

    @Test
    void theNodeStaysReadyLoginsWorkAndOtherRealmsMailsPass() {
        Customer customer = Customer.registered(ibok, "Wanda", "Cierpliwa");
        new CustomerLogin(ibok.realm(), ibok.portal().url()).first(customer.mail(), OWN);
        List<Customer> waiting = IntStream.range(0, WAITING)
                .mapToObj(i -> Customer.registered(ibok, "Wanda", "Zawieszona"))
                .toList();
        Poll.until("an empty outbox", LIMIT, () -> outbox.pending() == 0);
        JsonNode realm = ibok.asAdministrator().get("").successful().json();
        try (var hanging = new HangingMailServer();
                var other = new MailingRealm(ibok, "sasiedzi")) {
            ibok.asAdministrator().put("", sendingTo(realm, hanging.port())).successful();
            waiting.forEach(each -> outbox.owe(
                    MAILS_EACH, "ibok-activation", each.application().path("id").asText()));
            Poll.until("mails that hang", LIMIT, () -> hanging.calls() == AT_ONCE);
            for (int login = 0; login < 10; login++) {
                assertThat(customer.atLoginPage(ibok)
                                .login(customer.login(), OWN)
                                .atPortal())
                        .isTrue();
                assertThat(ready()).isEqualTo(200);
            }
            other.sendsAMail();
            assertThat(outbox.count(HELD_CONNECTIONS)).isZero();
            assertThat(outbox.pending()).isEqualTo(WAITING * MAILS_EACH);
        } finally {
            ibok.asAdministrator().put("", realm).successful();
        }
        Poll.until("an empty outbox", LIMIT, () -> outbox.pending() == 0);
        assertThat(waiting)
                .allSatisfy(each ->
                        assertThat(ibok.mailbox().to(each.email())).hasSizeGreaterThanOrEqualTo(1 + MAILS_EACH));
    }

    private int ready() {
        int port = ibok.server().settings().managementPort();
        return new Http().get("http://localhost:" + port + "/health/ready").status();
    }

    private static ObjectNode sendingTo(JsonNode realm, int port) {
        ObjectNode changed = realm.deepCopy();
        changed.withObject("smtpServer").put("host", "127.0.0.1").put("port", Integer.toString(port));
        return changed;
    }
}
