package pl.wpwik.ibok.mail.smtp;

import java.util.Optional;
import pl.wpwik.ibok.mail.SmtpReply;
import pl.wpwik.ibok.mail.SmtpStage;

/**
 * How far a conversation has come and how the mail server took its last step. It is noted while it happens, for the
 * exceptions of the mail library tell it in words, lose it on the way (a connection that ends after a refusal), or never
 * had it (a greeting, a login).
 */
final class SmtpProgress {

    private SmtpStage stage;
    private SmtpReply reply;
    private boolean noted;

    SmtpProgress() {
        begin();
    }

    /** A new connection is being made. */
    void begin() {
        stage = SmtpStage.CONNECTION;
        reply = null;
        noted = true;
    }

    void said(String command) {
        Optional<SmtpStage> next = SmtpStage.of(command);
        noted = next.isPresent();
        next.ifPresent(begun -> {
            stage = begun;
            reply = null;
        });
    }

    /** The mail server is being listened to: so there is a connection. */
    void listening() {
        if (stage == SmtpStage.CONNECTION) {
            stage = SmtpStage.GREETING;
        }
    }

    /** What is answered to tidying up says nothing about the mail. */
    void heard(int code, String text) {
        if (noted) {
            reply = SmtpReply.read(code, text);
        }
    }

    SmtpStage stage() {
        return stage;
    }

    Optional<SmtpReply> reply() {
        return Optional.ofNullable(reply);
    }

    @Override
    public String toString() {
        return stage + reply().map(answer -> " " + answer).orElse("");
    }
}
