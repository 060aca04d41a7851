package pl.wpwik.ibok.mail.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Connections that a deadline knows. The mail library asks for an open one and connects it itself, with its time-out. */
final class WatchedSockets extends SocketFactory {

    private final SocketFactory sockets = SocketFactory.getDefault();
    private final Deadline deadline;

    WatchedSockets(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public Socket createSocket() throws IOException {
        return deadline.watch(sockets.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return deadline.watch(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return deadline.watch(sockets.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return deadline.watch(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return deadline.watch(sockets.createSocket(host, port, local, localPort));
    }
}
