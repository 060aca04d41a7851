package pl.wpwik.ibok.mail;

import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Composes and renders a mail in one transaction, which commits what the mail promises, and sends it outside of any. */
final class MailSending {

    private static final Logger LOG = Logger.getLogger(MailSending.class);

    /** A mail that only has to be sent, and who is told how that ended. */
    record Prepared(RenderedMail rendered, Delivery delivery) {}

    private final KeycloakSessionFactory factory;

    MailSending(KeycloakSessionFactory factory) {
        this.factory = factory;
    }

    /** @return empty when the mail is no longer owed */
    Optional<Prepared> prepare(OwedMails.Claim claim) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> {
            RealmModel realm = session.realms().getRealm(claim.realmId());
            if (realm == null) {
                return Optional.empty();
            }
            session.getContext().setRealm(realm);
            Optional<ComposedMail> mail =
                    session.getProvider(MailComposer.class, claim.kind()).compose(realm, claim.subjectId());
            if (mail.isPresent() && isWithdrawn(session, claim)) {
                // Withdrawn between the claim and the lock that composing takes: nothing of it shall stay.
                session.getTransactionManager().setRollbackOnly();
                return Optional.empty();
            }
            return mail.map(composed -> new Prepared(render(session, realm, composed), composed.delivery()));
        });
    }

    private static boolean isWithdrawn(KeycloakSession session, OwedMails.Claim claim) {
        return session.getProvider(JpaConnectionProvider.class)
                        .getEntityManager()
                        .find(MailEntity.class, claim.id())
                == null;
    }

    private static RenderedMail render(KeycloakSession session, RealmModel realm, ComposedMail mail) {
        try {
            return new MailRenderer(session).render(realm, mail);
        } catch (EmailException e) {
            throw new IllegalStateException("The template " + mail.template() + " could not be rendered", e);
        }
    }

    /** @return why the mail server did not accept the mail; empty when it did */
    Optional<MailError> send(RenderedMail mail) {
        // No transaction is begun: a mail server may hang, and no database connection shall hang with it.
        try (KeycloakSession session = factory.create()) {
            session.getProvider(EmailSenderProvider.class)
                    .send(mail.smtpConfig(), mail.address(), mail.subject(), mail.text(), mail.html());
            return Optional.empty();
        } catch (EmailException e) {
            // The cause may name the recipient, so it stays out of the log here.
            MailError error = MailErrors.of(e, mail);
            LOG.warnf("The mail server did not accept a mail (%s); it will be tried again", error);
            return Optional.of(error);
        }
    }
}
