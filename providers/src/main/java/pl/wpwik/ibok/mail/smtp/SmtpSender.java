package pl.wpwik.ibok.mail.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.keycloak.email.EmailAuthenticator;
import org.keycloak.email.EmailAuthenticator.AuthenticatorType;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.KeycloakSession;
import pl.wpwik.ibok.mail.MailNotSentException;
import pl.wpwik.ibok.mail.OwedMailSender;
import pl.wpwik.ibok.mail.RenderedMail;

final class SmtpSender implements EmailSenderProvider, OwedMailSender {

    private static final Logger LOG = Logger.getLogger(SmtpSender.class);

    private final KeycloakSession session;
    private final Map<AuthenticatorType, EmailAuthenticator> logins;
    private final Timer timer;
    private final Clock clock;

    SmtpSender(KeycloakSession session, Map<AuthenticatorType, EmailAuthenticator> logins, Timer timer, Clock clock) {
        this.session = session;
        this.logins = logins;
        this.timer = timer;
        this.clock = clock;
    }

    /** A mail of Keycloak's own, which nobody will try again. */
    @Override
    public void send(Map<String, String> config, String address, String subject, String textBody, String htmlBody)
            throws EmailException {
        send(new RenderedMail(UUID.randomUUID().toString(), null, config, address, subject, textBody, htmlBody));
    }

    @Override
    public void send(RenderedMail mail) throws MailNotSentException {
        SmtpSettings settings = new SmtpSettings(mail.smtpConfig());
        try {
            hand(mail, settings);
        } catch (MailNotSentException e) {
            LOG.warnf("Mail %s to %s: %s", mail.id(), settings.server(), e.getMessage());
            throw e;
        }
    }

    @Override
    public void validate(Map<String, String> config) throws EmailException {
        try {
            Envelope.check(new SmtpSettings(config));
        } catch (MailNotSentException e) {
            // Nothing was to be sent: the console shows only what is wrong.
            throw new EmailException(e.detail());
        }
    }

    @Override
    public void close() {
        // what is opened for a mail is closed with it
    }

    private void hand(RenderedMail mail, SmtpSettings settings) throws MailNotSentException {
        Envelope envelope = Envelope.of(settings, mail.address());
        String bounceAddress = BounceAddress.of(session, settings);
        try (Deadline deadline = timer.deadline(settings.conversation())) {
            SmtpProperties properties =
                    new SmtpProperties(settings).bouncesTo(bounceAddress).watchedBy(deadline, timer);
            if (settings.mayEncrypt()) {
                properties.trusts(Trust.of(session), deadline);
            }
            converse(mail, settings, envelope, Session.getInstance(properties.get()), deadline);
        }
    }

    private void converse(
            RenderedMail mail, SmtpSettings settings, Envelope envelope, Session mailSession, Deadline deadline)
            throws MailNotSentException {
        SmtpConversation conversation = new SmtpConversation(mailSession);
        try {
            AutomaticMail message = AutomaticMail.write(mailSession, mail, envelope, clock.instant());
            logins.get(settings.login()).connect(session, settings.config(), conversation);
            conversation.sendMessage(message, new Address[] {envelope.to()});
        } catch (MessagingException | EmailException | RuntimeException e) {
            // Half-filled settings of a login make Keycloak's own classes fail with whatever comes first.
            SmtpFailure failure = new SmtpFailure(conversation.progress(), e, deadline.hasPassed());
            throw new MailNotSentException(failure.error(), failure.detail(), failure.mayHaveArrived());
        } finally {
            conversation.hangUp();
        }
    }
}
