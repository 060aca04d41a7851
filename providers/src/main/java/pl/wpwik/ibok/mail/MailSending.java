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
            Optional<ComposedMail> mail = session.getProvider(MailComposer.class, claim.kind())
                    .compose(realm, claim.subjectId(), claim.detailId());
            if (mail.isPresent() && isWithdrawn(session, claim)) {
                // Withdrawn between the claim and the lock that composing takes: nothing of it shall stay.
                session.getTransactionManager().setRollbackOnly();
                return Optional.empty();
            }
            return mail.map(composed -> new Prepared(render(session, realm, claim, composed), composed.delivery()));
        });
    }

    private static boolean isWithdrawn(KeycloakSession session, OwedMails.Claim claim) {
        return session.getProvider(JpaConnectionProvider.class)
                        .getEntityManager()
                        .find(MailEntity.class, claim.id())
                == null;
    }

    private static RenderedMail render(
            KeycloakSession session, RealmModel realm, OwedMails.Claim claim, ComposedMail mail) {
        try {
            return new MailRenderer(session).render(claim.id(), realm, mail);
        } catch (EmailException e) {
            throw new IllegalStateException("The template " + mail.template() + " could not be rendered", e);
        }
    }

    /** @return why the mail server did not accept the mail; empty when it did */
    Optional<NotSent> send(RenderedMail mail) {
        // No transaction is open: a mail server may hang, and no database connection shall hang with it.
        try (KeycloakSession session = factory.create()) {
            enterRealm(session, mail.realmId());
            hand(session.getProvider(EmailSenderProvider.class), mail);
            return Optional.empty();
        } catch (MailNotSentException e) {
            return Optional.of(new NotSent(e.error(), e.mayHaveArrived()));
        } catch (EmailException e) {
            // Of another sender: its cause may name the recipient, so it stays out of the log here.
            MailError error = MailErrors.of(e, mail);
            LOG.warnf("Mail %s was not sent: %s", mail.id(), error);
            return Optional.of(NotSent.of(error));
        }
    }

    /** Secrets in the vault, tokens and the bounce address belong to the realm of the session. */
    private static void enterRealm(KeycloakSession session, String realmId) {
        session.getTransactionManager().begin();
        session.getContext().setRealm(session.realms().getRealm(realmId));
        session.getTransactionManager().commit();
    }

    /** A sender that is not ours makes a Message-ID of its own at every try. */
    private static void hand(EmailSenderProvider sender, RenderedMail mail) throws EmailException {
        if (sender instanceof OwedMailSender ours) {
            ours.send(mail);
        } else {
            sender.send(mail.smtpConfig(), mail.address(), mail.subject(), mail.text(), mail.html());
        }
    }
}
