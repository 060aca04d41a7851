package pl.wpwik.ibok.harness;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/**
 * A mail server that says nothing to its first caller before it is told to: what happens meanwhile happens while a mail is
 * under way.
 */
public final class StallingMailServer implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final CountDownLatch released = new CountDownLatch(1);
    private final ScriptedMailServer server = new ScriptedMailServer()
            .once(ScriptedMailServer.GREETING, ServerAct.after(released, ServerAct.says("220 ready")));

    public int port() {
        return server.port();
    }

    /** Waits until somebody wants to hand over a mail; it is written by then. */
    public void awaitCall() {
        Poll.until("a call", LIMIT, () -> server.calls() > 0);
    }

    /** Takes the mail now, and shows it. */
    public Mail accept() {
        released.countDown();
        Poll.until("a mail", LIMIT, () -> !server.handed().isEmpty());
        return server.handed().get(0).mail();
    }

    @Override
    public void close() {
        released.countDown();
        server.close();
    }
}
