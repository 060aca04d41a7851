package pl.wpwik.ibok.background;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.PostMigrationEvent;

/**
 * Does, on one thread of its own, what is noted in the database: woken after the commit that noted it, and by a timer on
 * every node, which finds what a dead node has left behind. Waking is never lost and never waited for.
 */
public final class BackgroundWork {

    private static final Logger LOG = Logger.getLogger(BackgroundWork.class);

    private final String name;
    private final Supplier<Optional<Duration>> drain;
    private final ScheduledThreadPoolExecutor executor;
    private final AtomicInteger calls = new AtomicInteger();
    private Future<?> alarm;

    /**
     * @param name of the thread
     * @param drain does whatever is due by now; other nodes may be doing the same
     */
    public BackgroundWork(String name, Runnable drain) {
        this(name, () -> {
            drain.run();
            return Optional.empty();
        });
    }

    /** @param drain says when it wants to be called again, where it cannot wait for the timer */
    public BackgroundWork(String name, Supplier<Optional<Duration>> drain) {
        this.name = name;
        this.drain = drain;
        this.executor = new ScheduledThreadPoolExecutor(1, task -> new Thread(task, name));
        executor.setRemoveOnCancelPolicy(true);
    }

    /**
     * Calls it every few seconds, from the moment the server's tables are there. Not by Keycloak's timer: that goes by the
     * clock (java.util.Timer, 26.7.4), and would stand still for two hours when the clock is set back by two.
     */
    public void poll(KeycloakSessionFactory factory, int seconds) {
        factory.register(event -> {
            if (event instanceof PostMigrationEvent) {
                executor.scheduleWithFixedDelay(this::wake, seconds, seconds, TimeUnit.SECONDS);
            }
        });
    }

    public void wakeAfterCommit(KeycloakSession session) {
        session.getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {
            @Override
            protected void commitImpl() {
                wake();
            }

            @Override
            protected void rollbackImpl() {
                // nothing was noted
            }
        });
    }

    /** Returns at once. */
    public void wake() {
        if (!executor.isShutdown() && calls.getAndIncrement() == 0) {
            executor.execute(this::run);
        }
    }

    private void run() {
        int seen;
        do {
            seen = calls.get();
            drainSafely().ifPresent(this::wakeIn);
        } while (!calls.compareAndSet(seen, 0));
    }

    private Optional<Duration> drainSafely() {
        try {
            return drain.get();
        } catch (RuntimeException e) {
            // The database is away, perhaps: what is noted stays noted and the timer calls again.
            LOG.warnf(e, "%s was interrupted; will be tried again", name);
            return Optional.empty();
        }
    }

    /** One alarm at a time: the last word counts. */
    private void wakeIn(Duration pause) {
        if (alarm != null) {
            alarm.cancel(false);
        }
        alarm = executor.schedule(this::wake, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    public void close() {
        executor.shutdownNow();
    }
}
