package pl.wpwik.ibok.mail;

import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Empties the outbox, one mail after the other. It may run on every node: a mail is claimed before it is touched, and a
 * claim that a dead node left behind runs out.
 */
final class MailDispatcher {

    private static final Logger LOG = Logger.getLogger(MailDispatcher.class);

    private final OwedMails owedMails;
    private final MailSending sending;

    MailDispatcher(KeycloakSessionFactory factory, Clock clock, RetryPauses pauses) {
        this.owedMails = new OwedMails(factory, clock, pauses);
        this.sending = new MailSending(factory);
    }

    /** Tries whatever is due by now. */
    void drain() {
        List<String> due = owedMails.due();
        while (!due.isEmpty()) {
            due.forEach(this::send);
            due = owedMails.due();
        }
    }

    private void send(String id) {
        owedMails.claim(id).ifPresent(claim -> {
            try {
                sending.prepare(claim).ifPresentOrElse(mail -> deliver(claim, mail), () -> owedMails.drop(id));
            } catch (RuntimeException e) {
                LOG.warnf(e, "Mail %s could not be composed; will be tried again", id);
                owedMails.failed(claim, Delivery.PLAIN, MailError.OTHER);
            }
        });
    }

    private void deliver(OwedMails.Claim claim, MailSending.Prepared mail) {
        sending.send(mail.rendered())
                .ifPresentOrElse(
                        error -> owedMails.failed(claim, mail.delivery(), error),
                        () -> owedMails.sent(claim, mail.delivery()));
    }
}
