package pl.wpwik.ibok.background;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.PostMigrationEvent;
import org.keycloak.timer.TimerProvider;

/**
 * Does, on one thread of its own, what is noted in the database: woken after the commit that noted it, and by a timer on
 * every node, which finds what a dead node has left behind. Waking is never lost and never waited for.
 */
public final class BackgroundWork {

    private static final Logger LOG = Logger.getLogger(BackgroundWork.class);

    private final String name;
    private final Runnable drain;
    private final ExecutorService executor;
    private final AtomicInteger calls = new AtomicInteger();

    /**
     * @param name of the thread and of the timer's task
     * @param drain does whatever is due by now; other nodes may be doing the same
     */
    public BackgroundWork(String name, Runnable drain) {
        this.name = name;
        this.drain = drain;
        this.executor = Executors.newSingleThreadExecutor(task -> new Thread(task, name));
    }

    /** Calls it every few seconds, from the moment the server's tables are there. */
    public void poll(KeycloakSessionFactory factory, int seconds) {
        factory.register(event -> {
            if (event instanceof PostMigrationEvent) {
                KeycloakModelUtils.runJobInTransaction(
                        factory,
                        session ->
                                session.getProvider(TimerProvider.class).schedule(this::wake, seconds * 1000L, name));
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
    void wake() {
        if (calls.getAndIncrement() == 0) {
            executor.execute(this::run);
        }
    }

    private void run() {
        int seen;
        do {
            seen = calls.get();
            drainSafely();
        } while (!calls.compareAndSet(seen, 0));
    }

    private void drainSafely() {
        try {
            drain.run();
        } catch (RuntimeException e) {
            // The database is away, perhaps: what is noted stays noted and the timer calls again.
            LOG.warnf(e, "%s was interrupted; will be tried again", name);
        }
    }

    public void close() {
        executor.shutdownNow();
    }
}
