package pl.wpwik.ibok.mail.smtp;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * The end of a whole conversation. The mail library's time-outs are for one step each: a mail server that says one byte
 * every nine seconds would never reach them. Closing the connection is what wakes whoever waits for it.
 */
final class Deadline implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Deadline.class);

    private final List<Socket> connections = new ArrayList<>();
    private final Future<?> alarm;
    private boolean passed;

    /** @param clockwork sets an alarm that makes the call when time is up */
    Deadline(Function<Runnable, Future<?>> clockwork) {
        this.alarm = clockwork.apply(this::pass);
    }

    /** @return the same connection, which will be closed when time is up */
    synchronized Socket watch(Socket connection) {
        connections.add(connection);
        if (passed) {
            hangUp(connection);
        }
        return connection;
    }

    synchronized boolean hasPassed() {
        return passed;
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }

    private synchronized void pass() {
        passed = true;
        connections.forEach(Deadline::hangUp);
    }

    private static void hangUp(Socket connection) {
        try {
            connection.close();
        } catch (IOException e) {
            LOG.debug("A connection that took too long could not be closed", e);
        }
    }
}
