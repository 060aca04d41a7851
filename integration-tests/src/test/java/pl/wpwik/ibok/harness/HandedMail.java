package pl.wpwik.ibok.harness;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A mail as a mail server gets it: with the addresses of its envelope, and every header. */
public record HandedMail(String sender, String recipient, MimeMessage message) {

    static HandedMail read(String sender, String recipient, String lines) {
        var bytes = new ByteArrayInputStream(lines.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return new HandedMail(sender, recipient, new MimeMessage(Session.getInstance(new Properties()), bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a readable mail", e);
        }
    }

    /** Empty where there is none. */
    public String header(String name) {
        try {
            var value = message.getHeader(name, ", ");
            return value == null ? "" : value;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Mail mail() {
        return Mail.read(message);
    }
}
