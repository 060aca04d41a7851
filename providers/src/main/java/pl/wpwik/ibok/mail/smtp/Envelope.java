package pl.wpwik.ibok.mail.smtp;

import jakarta.mail.internet.InternetAddress;
import pl.wpwik.ibok.mail.MailError;
import pl.wpwik.ibok.mail.MailNotSentException;

/** Who sends, who is answered, who receives: checked before any mail server is asked. */
record Envelope(InternetAddress from, InternetAddress replyTo, InternetAddress to) {

    static Envelope of(SmtpSettings settings, String recipient) throws MailNotSentException {
        if (settings.text("host").isEmpty()) {
            throw new MailNotSentException(MailError.NOT_CONFIGURED, "no mail server is set");
        }
        InternetAddress from = from(settings);
        return new Envelope(from, replyTo(settings, from), new MailAddress(settings).recipient(recipient));
    }

    /** What is checked when the settings are saved. */
    static void check(SmtpSettings settings) throws MailNotSentException {
        replyTo(settings, from(settings));
    }

    private static InternetAddress from(SmtpSettings settings) throws MailNotSentException {
        return new MailAddress(settings).own("from", "fromDisplayName");
    }

    private static InternetAddress replyTo(SmtpSettings settings, InternetAddress from) throws MailNotSentException {
        return settings.text("replyTo").isEmpty()
                ? from
                : new MailAddress(settings).own("replyTo", "replyToDisplayName");
    }
}
