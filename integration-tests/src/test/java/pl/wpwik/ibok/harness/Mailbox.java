package pl.wpwik.ibok.harness;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A real SMTP server of this test run; tests tell their mails apart by the recipient. */
public final class Mailbox implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final GreenMail greenMail;
    private final int port;

    private Mailbox(GreenMail greenMail, int port) {
        this.greenMail = greenMail;
        this.port = port;
    }

    /** Listens on every address: a server in a container comes from another one than localhost. */
    static Mailbox start() {
        var port = Ports.free();
        var greenMail = new GreenMail(new ServerSetup(port, "0.0.0.0", ServerSetup.PROTOCOL_SMTP));
        greenMail.start();
        return new Mailbox(greenMail, port);
    }

    public int port() {
        return port;
    }

    ServerSettings.MailServer settings() {
        return new ServerSettings.MailServer("127.0.0.1", port);
    }

    /** Waits for the first mail to this address whose subject contains the text. */
    public Mail await(String recipient, String subject) {
        return Poll.forValue("a mail \"" + subject + "\" to " + recipient, LIMIT, () -> find(recipient, subject));
    }

    /** Waits until there are this many mails to this address, and shows them in the order of their arrival. */
    public List<Mail> await(String recipient, int number) {
        return Poll.forValue(
                number + " mails to " + recipient,
                LIMIT,
                () -> Optional.of(to(recipient)).filter(mails -> mails.size() >= number));
    }

    public List<Mail> to(String recipient) {
        return Arrays.stream(greenMail.getReceivedMessages())
                .filter(message -> recipients(message).contains(recipient))
                .map(Mail::read)
                .toList();
    }

    /** As an SMTP server that is down. */
    public void stop() {
        greenMail.stop();
    }

    public void startAgain() {
        greenMail.start();
    }

    @Override
    public void close() {
        greenMail.stop();
    }

    private Optional<Mail> find(String recipient, String subject) {
        return to(recipient).stream()
                .filter(mail -> mail.subject().contains(subject))
                .findFirst();
    }

    private static String recipients(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
