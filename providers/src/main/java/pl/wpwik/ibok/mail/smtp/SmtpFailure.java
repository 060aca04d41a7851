package pl.wpwik.ibok.mail.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import javax.net.ssl.SSLException;
import pl.wpwik.ibok.mail.Causes;
import pl.wpwik.ibok.mail.MailError;
import pl.wpwik.ibok.mail.SmtpRefusals;
import pl.wpwik.ibok.mail.SmtpReply;
import pl.wpwik.ibok.mail.SmtpStage;

/**
 * Why a conversation failed. What the mail server has refused comes first: what happens to the connection afterwards is
 * only a consequence.
 *
 * @param late whether it was ended because it took too long
 */
record SmtpFailure(SmtpProgress progress, Exception problem, boolean late) {

    MailError error() {
        return progress.reply()
                .filter(SmtpReply::isRefusal)
                .map(refusal -> SmtpRefusals.error(progress.stage(), refusal))
                .orElseGet(this::withoutReply);
    }

    /** The whole mail was handed over and not refused: a server that took it may have had no time to say so. */
    boolean mayHaveArrived() {
        return progress.stage() == SmtpStage.ACCEPTANCE
                && progress.reply().filter(SmtpReply::isRefusal).isEmpty();
    }

    private MailError withoutReply() {
        if (late || has(SocketTimeoutException.class)) {
            return MailError.TIMEOUT;
        }
        if (progress.stage() == SmtpStage.CONNECTION) {
            // Keycloak fetches a token, or a password from the vault, before it connects.
            return has(MessagingException.class) && !has(AuthenticationFailedException.class)
                    ? MailError.UNREACHABLE
                    : MailError.LOGIN_REFUSED;
        }
        if (progress.stage() == SmtpStage.ENCRYPTION && has(SSLException.class)) {
            return MailError.UNREACHABLE;
        }
        if (has(IOException.class)
                || progress.reply().filter(reply -> reply.code() < 0).isPresent()) {
            return MailError.BROKEN_OFF;
        }
        return has(AuthenticationFailedException.class) ? MailError.LOGIN_REFUSED : MailError.OTHER;
    }

    /** What may be logged: the moment, the digits of the answer, the types of the exceptions. */
    String detail() {
        return progress + " (" + Causes.names(problem) + ")";
    }

    private boolean has(Class<? extends Throwable> type) {
        return Causes.first(problem, type).isPresent();
    }
}
