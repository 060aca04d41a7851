package pl.wpwik.ibok.mail.smtp;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread that ends what takes too long, for all mails of this node. */
final class Timer implements AutoCloseable {

    private final ScheduledThreadPoolExecutor executor;

    Timer() {
        executor = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "ibok-mail-timer");
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
    }

    Deadline deadline(Duration after) {
        return new Deadline(alarm -> executor.schedule(alarm, after.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** For the mail library, which would start a thread for the write time-out of every single mail. */
    ScheduledExecutorService executor() {
        return executor;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
