package pl.wpwik.ibok.mail;

import java.util.Set;

/** What a refusing reply means: the same number says different things at different moments. */
public final class SmtpRefusals {

    /** RFC 5321 4.5.3.1.10: from a recipient's server this is a full mailbox or queue, and passes. */
    private static final int NO_STORAGE = 552;

    /** Commands in a wrong order, and whatever asks for a login or for encryption first (RFC 4954, RFC 3207). */
    private static final Set<Integer> ABOUT_US = Set.of(503, 530, 534, 535, 538);

    private SmtpRefusals() {}

    /** @param reply one with which the mail server refuses */
    public static MailError error(SmtpStage stage, SmtpReply reply) {
        if (reply.isTemporary()) {
            return MailError.TEMPORARILY_REFUSED;
        }
        return switch (stage) {
            case CONNECTION, GREETING, HELLO, ENCRYPTION, SENDER -> MailError.SENDER_REFUSED;
            case LOGIN -> MailError.LOGIN_REFUSED;
            case RECIPIENT -> recipientRefused(reply);
            case CONTENT, ACCEPTANCE -> ABOUT_US.contains(reply.code()) ? MailError.SENDER_REFUSED : MailError.REFUSED;
        };
    }

    /** "Relay access denied" is said to a recipient's address, too, but it will be said to every other one as well. */
    private static MailError recipientRefused(SmtpReply reply) {
        if (ABOUT_US.contains(reply.code()) || reply.isAboutPermission()) {
            return MailError.SENDER_REFUSED;
        }
        return reply.code() == NO_STORAGE ? MailError.TEMPORARILY_REFUSED : MailError.ADDRESS_REFUSED;
    }
}
