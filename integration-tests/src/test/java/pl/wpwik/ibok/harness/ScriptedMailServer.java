package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that plays a script: at the moments it is told of it does what it is told, at all others it is a polite
 * SMTP server that takes everything.
 */
public final class ScriptedMailServer implements AutoCloseable {

    /** Moments beside the commands of SMTP, which are called by their names. */
    public static final String GREETING = "greeting";

    /** After the first line of a mail. */
    public static final String AMID_CONTENT = "amid content";

    public static final String FINAL_DOT = ".";

    private final Map<String, Deque<ServerAct>> once = new ConcurrentHashMap<>();
    private final Map<String, ServerAct> always = new ConcurrentHashMap<>();
    private final List<HandedMail> handed = new CopyOnWriteArrayList<>();
    private final Queue<Socket> callers = new ConcurrentLinkedQueue<>();
    private final ServerSocket socket;

    public ScriptedMailServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::serve);
    }

    /** Several acts for one moment are played one after the other, one each time. */
    public ScriptedMailServer once(String moment, ServerAct act) {
        once.computeIfAbsent(moment, key -> new ConcurrentLinkedDeque<>()).add(act);
        return this;
    }

    public ScriptedMailServer always(String moment, ServerAct act) {
        always.put(moment, act);
        return this;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Every mail whose content came to its end, whatever was answered; the oldest first. */
    public List<HandedMail> handed() {
        return handed;
    }

    /** Of these the ones to one recipient. */
    public List<HandedMail> handedTo(String recipient) {
        return handed.stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .toList();
    }

    public int calls() {
        return callers.size();
    }

    ServerAct act(String moment, ServerAct otherwise) {
        ServerAct next =
                once.getOrDefault(moment, new ConcurrentLinkedDeque<>()).poll();
        return next == null ? always.getOrDefault(moment, otherwise) : next;
    }

    void take(HandedMail mail) {
        handed.add(mail);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                callers.add(caller);
                start(() -> new ScriptedConversation(this, caller).hold());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "scripted-mail-server");
        thread.setDaemon(true);
        thread.start();
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
