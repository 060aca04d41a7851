package pl.wpwik.ibok.mail;

/** An e-mail sender that knows one mail from another: every try of one mail has the same Message-ID. */
public interface OwedMailSender {

    void send(RenderedMail mail) throws MailNotSentException;
}
