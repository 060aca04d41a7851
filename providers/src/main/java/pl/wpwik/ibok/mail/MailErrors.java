package pl.wpwik.ibok.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.email.EmailException;
import org.keycloak.utils.EmailValidationUtil;

/** Tells from what Keycloak throws why a mail could not be sent. */
final class MailErrors {

    private MailErrors() {}

    /** @param mail the one that was to be sent */
    static MailError of(EmailException problem, RenderedMail mail) {
        if (isBlank(mail.smtpConfig(), "host") || isBlank(mail.smtpConfig(), "from")) {
            return MailError.NOT_CONFIGURED;
        }
        if (problem.getCause() == null) {
            // Keycloak has refused an address itself, without asking the mail server.
            return EmailValidationUtil.isValidEmail(mail.address())
                    ? MailError.NOT_CONFIGURED
                    : MailError.ADDRESS_REFUSED;
        }
        return causes(problem).stream()
                .map(MailErrors::code)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(MailError.OTHER);
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

    /** Jakarta Mail chains its exceptions in a way of its own beside the usual one. */
    private static List<Throwable> causes(Throwable problem) {
        List<Throwable> causes = new ArrayList<>();
        collect(problem, causes);
        return causes;
    }

    private static void collect(Throwable problem, List<Throwable> causes) {
        if (problem == null || causes.contains(problem)) {
            return;
        }
        causes.add(problem);
        collect(problem.getCause(), causes);
        if (problem instanceof MessagingException chained) {
            collect(chained.getNextException(), causes);
        }
    }

    private static boolean isBlank(Map<String, String> config, String key) {
        return config.getOrDefault(key, "").isBlank();
    }
}
