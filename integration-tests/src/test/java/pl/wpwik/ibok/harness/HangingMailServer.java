package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that lets everybody in and says nothing, for as long as it is there. */
public final class HangingMailServer implements AutoCloseable {

    private static final int BACKLOG = 100;

    private final ServerSocket socket;
    private final List<Socket> callers = new CopyOnWriteArrayList<>();

    public HangingMailServer() {
        try {
            socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CompletableFuture.runAsync(this::letIn);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How many have called so far, whether they still wait or have given up. */
    public int calls() {
        return callers.size();
    }

    private void letIn() {
        while (!socket.isClosed()) {
            try {
                callers.add(socket.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket caller : callers) {
                caller.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
