package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a scripted mail server does at one moment of a conversation. */
@FunctionalInterface
public interface ServerAct {

    /** @throws IOException when the conversation is over with it */
    void play(Socket caller) throws IOException;

    static ServerAct says(String reply) {
        return caller -> write(caller, reply + "\r\n");
    }

    /** Says nothing and keeps the connection, until the caller has had enough. */
    static ServerAct hangs() {
        return caller -> {
            while (caller.getInputStream().read() >= 0) {
                // whatever the caller says, there is no answer
            }
            hangsUp().play(caller);
        };
    }

    static ServerAct hangsUp() {
        return caller -> {
            caller.close();
            throw new IOException("hung up");
        };
    }

    /** As a firewall that has forgotten the connection. */
    static ServerAct resets() {
        return caller -> {
            caller.setSoLinger(true, 0);
            hangsUp().play(caller);
        };
    }

    /** An answer that never ends, slowly enough to annoy and fast enough for every time-out of a single step. */
    static ServerAct drips() {
        return caller -> {
            write(caller, "250-");
            var never = new CountDownLatch(1);
            while (!caller.isClosed()) {
                pause(never);
                write(caller, "x");
            }
        };
    }

    /** Waits, then goes on as another one. */
    static ServerAct after(CountDownLatch released, ServerAct act) {
        return caller -> {
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            act.play(caller);
        };
    }

    private static void pause(CountDownLatch never) throws IOException {
        try {
            never.await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void write(Socket caller, String text) throws IOException {
        caller.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        caller.getOutputStream().flush();
    }
}
