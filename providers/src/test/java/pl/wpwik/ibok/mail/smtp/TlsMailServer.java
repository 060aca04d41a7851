package pl.wpwik.ibok.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** A mail server for {@code localhost} with a certificate of its own making; encrypted from the start, or when asked to. */
final class TlsMailServer implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final SSLContext context;
    private final boolean fromTheStart;

    TlsMailServer(Path directory, boolean fromTheStart) throws Exception {
        this.context = context(directory.resolve("mail.p12"));
        this.fromTheStart = fromTheStart;
        Thread thread = new Thread(this::serve, "tls-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Of somebody who knows the certificate. */
    SSLSocketFactory trusting() {
        return context.getSocketFactory();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                if (fromTheStart) {
                    talk(encrypted(caller), true);
                } else {
                    talk(caller, true);
                }
            } catch (IOException over) {
                // The caller has hung up, or this server is closed.
            }
        }
    }

    private void talk(Socket caller, boolean greets) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        if (greets) {
            say(caller, "220 ready");
        }
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("STARTTLS")) {
                say(caller, "220 go on");
                talk(encrypted(caller), false);
                return;
            }
            if (!line.startsWith("NOOP")) {
                say(caller, line.startsWith("EHLO") ? "250-ready\r\n250 STARTTLS" : "250 ok");
            }
        }
    }

    private Socket encrypted(Socket caller) throws IOException {
        SSLSocket encrypted = (SSLSocket) context.getSocketFactory().createSocket(caller, "", 0, true);
        encrypted.setUseClientMode(false);
        return encrypted;
    }

    private static void say(Socket caller, String answer) throws IOException {
        caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    private static SSLContext context(Path file) throws IOException, InterruptedException, GeneralSecurityException {
        if (!Files.exists(file)) {
            certify(file);
        }
        KeyStore keys = KeyStore.getInstance(file.toFile(), PASSWORD);
        KeyManagerFactory identity = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        identity.init(keys, PASSWORD);
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("mail", keys.getCertificate("mail"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(identity.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private static void certify(Path file) throws IOException, InterruptedException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        String arguments = "-genkeypair -alias mail -keyalg EC -dname CN=localhost -ext SAN=dns:localhost -validity 2"
                + " -storetype PKCS12 -storepass changeit -keystore " + file;
        ProcessBuilder command = new ProcessBuilder((keytool + " " + arguments).split(" "));
        Process making = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (making.waitFor() != 0) {
            throw new IllegalStateException("keytool could not make a certificate");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
