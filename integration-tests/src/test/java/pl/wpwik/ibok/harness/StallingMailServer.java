package pl.wpwik.ibok.harness;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An SMTP server that takes one mail and says nothing before it is told to: what happens meanwhile happens while a mail
 * is under way.
 */
public final class StallingMailServer implements AutoCloseable {

    private static final long LIMIT_SECONDS = 60;

    private final ServerSocket socket;
    private final CountDownLatch called = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final CompletableFuture<Mail> accepted;

    public StallingMailServer() {
        try {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        accepted = CompletableFuture.supplyAsync(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Waits until somebody wants to hand over a mail; it is written by then. */
    public void awaitCall() {
        try {
            if (!called.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody called");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Takes the mail now, and shows it. */
    public Mail accept() {
        released.countDown();
        try {
            return accepted.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("No mail was handed over", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Mail serve() {
        try (Socket client = socket.accept()) {
            called.countDown();
            released.await();
            return take(client);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail take(Socket client) throws IOException, MessagingException {
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        var mail = new StringBuilder();
        say(client, "220 ready");
        for (var line = lines.readLine(); line != null && !line.startsWith("QUIT"); line = lines.readLine()) {
            if (line.equals("DATA")) {
                say(client, "354 go on");
                for (line = lines.readLine(); !line.equals("."); line = lines.readLine()) {
                    mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
                }
            }
            say(client, "250 ok");
        }
        say(client, "221 bye");
        var bytes = mail.toString().getBytes(StandardCharsets.ISO_8859_1);
        return Mail.read(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        released.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
