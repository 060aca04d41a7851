package pl.wpwik.ibok.mail.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** Encryption over connections that a deadline knows. It closes what lies beneath: closing TLS itself may have to wait. */
final class WatchedTlsSockets extends SSLSocketFactory {

    private final SSLSocketFactory sockets;
    private final Deadline deadline;

    WatchedTlsSockets(SSLSocketFactory sockets, Deadline deadline) {
        this.sockets = sockets;
        this.deadline = deadline;
    }

    /** The one that the mail library uses, for STARTTLS and for TLS from the start alike. */
    @Override
    public Socket createSocket(Socket connection, String host, int port, boolean autoClose) throws IOException {
        return sockets.createSocket(deadline.watch(connection), host, port, autoClose);
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

    @Override
    public String[] getDefaultCipherSuites() {
        return sockets.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return sockets.getSupportedCipherSuites();
    }
}
