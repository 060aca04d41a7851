package pl.wpwik.ibok.mail;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Empties the outbox in the background, one mail after the other. It may run on every node: a mail is claimed before it
 * is touched, and a claim that a dead node left behind runs out.
 */
final class MailDispatcher {

    private static final Logger LOG = Logger.getLogger(MailDispatcher.class);

    private final ExecutorService executor =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "ibok-mail-dispatcher"));
    private final AtomicInteger calls = new AtomicInteger();
    private final OwedMails owedMails;
    private final MailSending sending;

    MailDispatcher(KeycloakSessionFactory factory, Clock clock, RetryPauses pauses) {
        this.owedMails = new OwedMails(factory, clock, pauses);
        this.sending = new MailSending(factory);
    }

    /** Returns at once; whatever is due by now will be tried. */
    void wake() {
        if (calls.getAndIncrement() == 0) {
            executor.execute(this::run);
        }
    }

    private void run() {
        int seen;
        do {
            seen = calls.get();
            drain();
        } while (!calls.compareAndSet(seen, 0));
    }

    private void drain() {
        try {
            List<String> due = owedMails.due();
            while (!due.isEmpty()) {
                due.forEach(this::send);
                due = owedMails.due();
            }
        } catch (RuntimeException e) {
            // The database is away, perhaps: what is owed stays owed and the timer calls again.
            LOG.warn("Owed mails could not be looked up; will be tried again", e);
        }
    }

    private void send(String id) {
        owedMails.claim(id).ifPresent(claim -> {
            try {
                sending.prepare(claim).ifPresentOrElse(mail -> deliver(claim, mail), () -> owedMails.drop(id));
            } catch (RuntimeException e) {
                LOG.warnf(e, "Mail %s could not be composed; will be tried again", id);
                owedMails.failed(claim, Delivery.PLAIN);
            }
        });
    }

    private void deliver(OwedMails.Claim claim, MailSending.Prepared mail) {
        if (sending.send(mail.rendered())) {
            owedMails.sent(claim, mail.delivery());
        } else {
            owedMails.failed(claim, mail.delivery());
        }
    }

    void close() {
        executor.shutdownNow();
    }
}
