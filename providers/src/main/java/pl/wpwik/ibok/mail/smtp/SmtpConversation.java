package pl.wpwik.ibok.mail.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jboss.logging.Logger;
import pl.wpwik.ibok.mail.Causes;

/** The mail library's SMTP, watched while it speaks; what it throws when a login fails has lost the mail server's words. */
final class SmtpConversation extends SMTPTransport {

    private static final Logger LOG = Logger.getLogger(SmtpConversation.class);

    private final SmtpProgress progress = new SmtpProgress();

    SmtpConversation(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    SmtpProgress progress() {
        return progress;
    }

    /** Keycloak's login by token logs itself what it catches. */
    @Override
    protected synchronized boolean protocolConnect(String host, int port, String user, String password)
            throws MessagingException {
        progress.begin();
        try {
            return super.protocolConnect(host, port, user, password);
        } catch (AuthenticationFailedException e) {
            throw new AuthenticationFailedException(progress.toString(), withoutWords(e));
        } catch (MessagingException e) {
            throw new MessagingException(progress.toString(), withoutWords(e));
        }
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        progress.said(command);
        super.sendCommand(command);
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        progress.listening();
        int code = super.readServerResponse();
        progress.heard(code, getLastServerResponse());
        return code;
    }

    /** Whether the mail has been accepted is known by now; how the conversation ends changes nothing of it. */
    void hangUp() {
        try {
            close();
        } catch (MessagingException e) {
            LOG.debugf("The connection was gone before it was closed (%s)", Causes.names(e));
        }
    }

    private static Exception withoutWords(MessagingException problem) {
        return Causes.first(problem, IOException.class).orElse(null);
    }
}
