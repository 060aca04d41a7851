package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of this machine. */
public final class Ports {

    private Ports() {}

    /**
     * A port nobody uses now. It lies below those the system lends to outgoing connections (from 32768 on Linux): one of
     * these might have it by the time it is needed.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_000)
                .filter(port -> !isTaken(port))
                .findFirst()
                .orElseThrow();
    }

    /** Whether somebody listens already; asking by binding too, for a listener may refuse to talk. */
    public static boolean isTaken(int port) {
        return answers(port) || !canBind(port);
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean canBind(int port) {
        try (var socket = new ServerSocket()) {
            // What has just been stopped leaves connections in TIME_WAIT: those do not make the port taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
