package pl.wpwik.ibok.mail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Mail;

@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class EveryMailIT {
    private final IbokSystem ibok;

    EveryMailIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void scratch() throws Exception {
        for (String language : new String[] {"pl", "en"}) {
            Map<String, Mail> mails = EveryMail.send(ibok, language);
            for (var mail : mails.entrySet()) {
                Path dir = Files.createDirectories(Path.of("target/every", language));
                Files.writeString(
                        dir.resolve(mail.getKey() + ".html"), mail.getValue().html());
                Files.writeString(
                        dir.resolve(mail.getKey() + ".txt"),
                        mail.getValue().subject() + "\n\n" + mail.getValue().text());
                Files.write(dir.resolve(mail.getKey() + ".hdr"), mail.getValue().headers());
            }
        }
    }
}
