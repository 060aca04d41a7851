package pl.wpwik.ibok.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** An SMTP server that is content with every command but one, and says why: no mail gets past it. */
public final class RefusingMailServer implements AutoCloseable {

    private final String command;
    private final String refusal;
    private final ServerSocket socket;

    /**
     * @param command what it refuses, for example {@code RCPT}
     * @param refusal its reply, for example {@code 550 no such user}
     */
    public RefusingMailServer(String command, String refusal) {
        this.command = command;
        this.refusal = refusal;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CompletableFuture.runAsync(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // The caller hung up, or this server is closed: on to the next one, if any.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        say(client, "220 ready");
        for (var line = lines.readLine(); line != null && !line.startsWith("QUIT"); line = lines.readLine()) {
            if (line.startsWith(command)) {
                say(client, refusal);
            } else {
                say(client, line.startsWith("EHLO") ? "250-ready\r\n250 AUTH PLAIN" : "250 ok");
            }
        }
        say(client, "221 bye");
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
