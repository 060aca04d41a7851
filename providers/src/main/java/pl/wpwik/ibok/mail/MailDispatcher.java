package pl.wpwik.ibok.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSessionFactory;
import pl.wpwik.ibok.background.BackgroundWork;

/**
 * Empties the outbox, a few mails at a time, each on a thread of its own: one that hangs holds up no other. It runs on every
 * node: a mail is claimed before it is touched, and a claim that a dead node left behind runs out.
 */
final class MailDispatcher {

    private static final Logger LOG = Logger.getLogger(MailDispatcher.class);
    private static final String NAME = "ibok-mail-dispatcher";

    /** How long an orderly stop waits for mails under way; what takes longer is another node's when its claim runs out. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Claiming claiming;
    private final OwedMails owedMails;
    private final MailSending sending;
    private final SendingPlaces places;
    private final ExecutorService threads;
    private final BackgroundWork work = new BackgroundWork(NAME, this::drain);

    MailDispatcher(KeycloakSessionFactory factory, Clock clock, RetryPauses pauses, int concurrency) {
        this.claiming = new Claiming(factory, clock, pauses);
        this.owedMails = new OwedMails(factory, clock, pauses);
        this.sending = new MailSending(factory);
        this.places = new SendingPlaces(concurrency);
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(
                concurrency, task -> new Thread(task, "ibok-mail-" + number.incrementAndGet()));
    }

    /** What wakes it. */
    BackgroundWork work() {
        return work;
    }

    /** Starts whatever is due by now and finds a place. A mail that ends wakes it again. */
    private Optional<Duration> drain() {
        while (!places.isFull()) {
            Claiming.Claimed claimed = claiming.next(places);
            if (claimed.mails().isEmpty()) {
                return claimed.pause();
            }
            claimed.mails().forEach(this::start);
        }
        return Optional.empty();
    }

    private void start(OwedMails.Claim claim) {
        places.take(claim.realmId());
        threads.execute(() -> {
            try {
                send(claim);
            } catch (RuntimeException e) {
                // The database is away, perhaps: what could not be recorded is tried again when the claim runs out.
                LOG.warnf(e, "What became of mail %s could not be recorded", claim.id());
            } finally {
                places.release(claim.realmId());
                work.wake();
            }
        });
    }

    private void send(OwedMails.Claim claim) {
        Optional<MailSending.Prepared> mail;
        try {
            mail = sending.prepare(claim);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Mail %s could not be composed; will be tried again", claim.id());
            owedMails.failed(claim, Delivery.PLAIN, NotSent.unseen(MailError.OTHER));
            return;
        }
        mail.ifPresentOrElse(prepared -> deliver(claim, prepared), () -> owedMails.drop(claim.id()));
    }

    private void deliver(OwedMails.Claim claim, MailSending.Prepared mail) {
        sending.send(mail.rendered())
                .ifPresentOrElse(
                        failure -> owedMails.failed(claim, mail.delivery(), failure),
                        () -> owedMails.sent(claim, mail.delivery()));
    }

    /** Claims nothing more, and lets what is under way come to its end. */
    void close() {
        work.close();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
