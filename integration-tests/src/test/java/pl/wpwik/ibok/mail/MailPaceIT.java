package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.CustomerLogin;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.RealmSetting;
import pl.wpwik.ibok.reset.ResetRequestRows;

/** The setting {@code ibok.mailsPerMinute}: who is held up by it, and who is not. */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-5")
class MailPaceIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String NOTICE = "ibok-password-changed";

    /** Two at once, then one every five seconds. */
    private static final String TWELVE = "12";

    private static final int MAILS = 14;

    private final IbokSystem ibok;
    private final OutboxRows outbox;

    MailPaceIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.outbox = new OutboxRows(ibok);
    }

    @Test
    @Tag("punkt-7")
    void aBacklogHoldsUpNeitherAForgottenPasswordNorAnotherRealm() {
        Customer many = Customer.registered(ibok, "Wanda", "Obszerna");
        new CustomerLogin(ibok.realm(), ibok.portal().url()).first(many.mail(), "Zrodlo-2026");
        Customer forgetful = Customer.registered(ibok, "Wanda", "Zapominalska");
        ResetRequestRows.forgetAddresses(ibok);
        Poll.until("an empty outbox", LIMIT, () -> outbox.pending() == 0);
        int mailsBefore = ibok.mailbox().to(forgetful.email()).size();
        try (var slow = RealmSetting.of(ibok, Map.of("ibok.mailsPerMinute", TWELVE));
                var other = new MailingRealm(ibok, "niespowolnieni")) {
            Instant start = Instant.now();
            outbox.owe(MAILS, NOTICE, many.application().path("id").asText());
            Poll.until("the first notices", LIMIT, () -> outbox.pending() < MAILS);
            forgetful.atLoginPage(ibok).forgot(forgetful.login());
            other.sendsAMail();
            ibok.mailbox().await(forgetful.email(), mailsBefore + 1);
            long waiting = outbox.pending();
            long seconds = Duration.between(start, Instant.now()).toSeconds();
            assertThat(waiting).as("notices overtaken").isPositive();
            assertThat(MAILS + 1 - waiting)
                    .as("mails sent in %d seconds", seconds)
                    .isLessThanOrEqualTo(2 + (seconds + 1) / 5);
        }
        Poll.until("an empty outbox", LIMIT, () -> outbox.pending() == 0);
        assertThat(outbox.count("SELECT count(*) FROM ibok_mail WHERE kind = '" + NOTICE + "' AND state = 'SENT'"
                        + " AND subject_id = '"
                        + many.application().path("id").asText() + "'"))
                .isEqualTo(MAILS + 1);
    }
}
