package pl.wpwik.ibok.mail;

import org.keycloak.email.EmailException;

/**
 * A mail that was not sent, in words that may be logged: Keycloak logs what its e-mail senders throw, with all causes. So
 * there is no cause, and neither an address nor a word of the mail server in the message.
 */
public final class MailNotSentException extends EmailException {

    private static final long serialVersionUID = 1L;

    private final MailError error;
    private final String detail;
    private final boolean mayHaveArrived;

    /** @param detail what may be logged of it */
    public MailNotSentException(MailError error, String detail) {
        this(error, detail, false);
    }

    /** @param mayHaveArrived whether the mail server may have taken the mail all the same */
    public MailNotSentException(MailError error, String detail, boolean mayHaveArrived) {
        super("Mail not sent: " + error + ", " + detail);
        this.error = error;
        this.detail = detail;
        this.mayHaveArrived = mayHaveArrived;
    }

    public MailError error() {
        return error;
    }

    public String detail() {
        return detail;
    }

    public boolean mayHaveArrived() {
        return mayHaveArrived;
    }
}
