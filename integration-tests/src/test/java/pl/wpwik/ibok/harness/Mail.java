package pl.wpwik.ibok.harness;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One mail as the customer's programme shows it, and its headers as they were sent. */
public record Mail(String subject, String from, String text, String html, List<String> headers) {

    public boolean isTo(String address) {
        return headers.stream().anyMatch(header -> header.startsWith("To:") && header.contains(address));
    }

    static Mail read(MimeMessage message) {
        try {
            var bodies = new HashMap<String, String>();
            collect(message, bodies);
            return new Mail(
                    message.getSubject(),
                    message.getFrom()[0].toString(),
                    bodies.getOrDefault("text/plain", ""),
                    bodies.getOrDefault("text/html", ""),
                    Collections.list(message.getAllHeaderLines()));
        } catch (MessagingException e) {
            throw new IllegalStateException("Not a readable mail", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, Map<String, String> bodies) throws MessagingException, IOException {
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                collect(parts.getBodyPart(index), bodies);
            }
            return;
        }
        for (var type : new String[] {"text/plain", "text/html"}) {
            if (part.isMimeType(type)) {
                bodies.put(type, part.getContent().toString());
            }
        }
    }
}
