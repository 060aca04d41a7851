package pl.wpwik.ibok.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import pl.wpwik.ibok.dev.DevPorts.DevPort;
import pl.wpwik.ibok.harness.ChildProcess;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Poll;

/** MailDev: a real SMTP server with a page and a JSON view of what it received. */
record DevMailbox(DevPort web, Http http) {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    static DevMailbox start(Path nodeModules, DevPort smtp, DevPort web, Path mails, Path log) {
        var script =
                nodeModules.resolve("maildev").resolve("dist").resolve("bin").resolve("maildev.js");
        // Only for this machine: the mails hold temporary passwords.
        var command = new ProcessBuilder(
                "node",
                script.toString(),
                "--ip",
                "127.0.0.1",
                "--web-ip",
                "127.0.0.1",
                "--smtp",
                Integer.toString(smtp.number()),
                "--web",
                Integer.toString(web.number()),
                "--mail-directory",
                mails.toString());
        var process = ChildProcess.start("MailDev", command, log);
        var mailbox = new DevMailbox(web, new Http());
        Poll.until("the mailbox", LIMIT, () -> !process.isAlive() || mailbox.answers());
        if (!process.isAlive()) {
            throw new IllegalStateException("The mailbox did not start: " + process.lastLines());
        }
        return mailbox;
    }

    String jsonView() {
        return web.url() + "/api/email";
    }

    /** Waits for a mail to this address and gives its plain text. */
    String awaitText(String recipient) {
        return Poll.forValue("a mail to " + recipient, LIMIT, () -> find(recipient));
    }

    private Optional<String> find(String recipient) {
        return StreamSupport.stream(http.get(jsonView()).json().spliterator(), false)
                .filter(mail -> isTo(mail, recipient))
                .map(mail -> mail.path("text").asText())
                .findFirst();
    }

    private static boolean isTo(JsonNode mail, String recipient) {
        return mail.path("to").path(0).path("address").asText().equals(recipient);
    }

    private boolean answers() {
        try {
            return http.get(jsonView()).status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
