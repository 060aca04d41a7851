package pl.wpwik.ibok.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.keycloak.email.EmailException;
import org.keycloak.utils.EmailValidationUtil;

/** Tells from what an e-mail sender throws that is not ours why a mail could not be sent; ours says so itself. */
final class MailErrors {

    private MailErrors() {}

    /** @param mail the one that was to be sent */
    static MailError of(EmailException problem, RenderedMail mail) {
        if (isBlank(mail.smtpConfig(), "host") || isBlank(mail.smtpConfig(), "from")) {
            return MailError.NOT_CONFIGURED;
        }
        if (problem.getCause() == null) {
            // The sender has refused an address itself, without asking the mail server.
            return EmailValidationUtil.isValidEmail(mail.address())
                    ? MailError.NOT_CONFIGURED
                    : MailError.ADDRESS_REFUSED;
        }
        return refusal(problem)
                .orElseGet(() -> Causes.of(problem).stream()
                        .map(MailErrors::code)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(MailError.OTHER));
    }

    private static Optional<MailError> refusal(EmailException problem) {
        return Causes.first(problem, SMTPAddressFailedException.class)
                .map(refused ->
                        error(SmtpStage.RECIPIENT, SmtpReply.read(refused.getReturnCode(), refused.getMessage())))
                .or(() -> Causes.first(problem, SMTPSendFailedException.class)
                        .map(refused -> error(
                                SmtpStage.of(refused.getCommand()).orElse(SmtpStage.CONTENT),
                                SmtpReply.read(refused.getReturnCode(), refused.getMessage()))));
    }

    private static MailError error(SmtpStage stage, SmtpReply reply) {
        return reply.isRefusal() ? SmtpRefusals.error(stage, reply) : MailError.BROKEN_OFF;
    }

    /** A timeout is a failed connection too, so it is asked for first. */
    private static Optional<MailError> code(Throwable cause) {
        if (cause instanceof AuthenticationFailedException) {
            return Optional.of(MailError.LOGIN_REFUSED);
        }
        if (cause instanceof AddressException) {
            return Optional.of(MailError.ADDRESS_REFUSED);
        }
        if (cause instanceof SendFailedException refused) {
            return Optional.of(names(refused) ? MailError.ADDRESS_REFUSED : MailError.REFUSED);
        }
        if (cause instanceof SocketTimeoutException) {
            return Optional.of(MailError.TIMEOUT);
        }
        return cause instanceof IOException ? Optional.of(MailError.UNREACHABLE) : Optional.empty();
    }

    private static boolean names(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }

    private static boolean isBlank(Map<String, String> config, String key) {
        return config.getOrDefault(key, "").isBlank();
    }
}
