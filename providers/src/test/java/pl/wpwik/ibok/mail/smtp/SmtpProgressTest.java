package pl.wpwik.ibok.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.mail.SmtpStage;

@Tag("punkt-5")
class SmtpProgressTest {

    private final SmtpProgress progress = new SmtpProgress();

    @Test
    void whatIsHeardFirstIsTheGreeting() {
        assertThat(progress.stage()).isEqualTo(SmtpStage.CONNECTION);
        progress.listening();
        progress.heard(554, "554 mail.example no service for you@example.com");
        assertThat(progress).hasToString("GREETING 554");
    }

    @Test
    void everyCommandBeginsAStageWithoutAReply() {
        said("EHLO here", SmtpStage.HELLO);
        said("HELO here", SmtpStage.HELLO);
        said("STARTTLS", SmtpStage.ENCRYPTION);
        said("AUTH PLAIN AGlib2sAc2VjcmV0", SmtpStage.LOGIN);
        said("MAIL FROM:<bok@example.com>", SmtpStage.SENDER);
        said("RCPT TO:<jan@example.com>", SmtpStage.RECIPIENT);
        said("DATA", SmtpStage.CONTENT);
        said(".", SmtpStage.ACCEPTANCE);
    }

    @Test
    void tidyingUpChangesNothing() {
        progress.said("RCPT TO:<jan@example.com>");
        progress.heard(550, "550 5.1.1 jan@example.com is unknown");
        progress.said("RSET");
        progress.heard(250, "250 ok");
        progress.said("QUIT");
        progress.heard(-1, "[EOF]");
        assertThat(progress).hasToString("RECIPIENT 550 5.1.1");
    }

    @Test
    void aSecondConnectionBeginsAnew() {
        progress.said("AUTH XOAUTH2 dXNlcg==");
        progress.heard(535, "535 5.7.8 expired");
        progress.begin();
        assertThat(progress.stage()).isEqualTo(SmtpStage.CONNECTION);
        assertThat(progress.reply()).isEmpty();
    }

    private void said(String command, SmtpStage stage) {
        progress.said(command);
        assertThat(progress.stage()).isEqualTo(stage);
        assertThat(progress.reply()).isEmpty();
        progress.heard(250, "250 ok");
    }
}
