package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationFields;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.ContactDetails;
import pl.wpwik.ibok.application.FieldChange;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.temporarypassword.Purpose;
import pl.wpwik.ibok.temporarypassword.TemporaryPasswords;

/**
 * Corrects how a customer with an account is reached; a mistyped e-mail address above all. Whoever has received what was
 * sent to the wrong address shall get nowhere with it: every outstanding temporary password dies at once, and who waits
 * for the first login is owed another activation mail (regulation, point 5).
 */
public final class ContactCorrection {

    private final ApplicationRepository applications;
    private final CustomerAccounts accounts;
    private final TemporaryPasswords passwords;
    private final ActivationResend activationResend;
    private final History history;

    public ContactCorrection(KeycloakSession session, RealmModel realm, EntityManager entities, Clock clock) {
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.history = new History(entities, realm.getId(), clock);
        this.accounts = new CustomerAccounts(session, realm);
        this.passwords = new TemporaryPasswords(session, clock);
        this.activationResend = new ActivationResend(session, realm, applications, history);
    }

    /**
     * Opens an application for {@link #correct}; nobody else can until the transaction ends.
     *
     * @param version the one the registrar has seen
     * @return empty when there is no such application
     * @throws RegisterConflict when there is no account on it, or it has been changed meanwhile
     */
    public Optional<ApplicationEntity> open(String id, int version) {
        Optional<ApplicationEntity> application = applications.findForUpdate(id);
        application.ifPresent(found -> RegisterConflict.unless(found.status().hasAccount(), Reason.NO_ACCOUNT, found));
        return application.flatMap(found -> applications.findForUpdate(id, version));
    }

    /**
     * @param contact checked, and without gaps
     * @return whether anything has changed
     */
    public boolean correct(ApplicationEntity application, ContactDetails contact, String registrar) {
        ContactDetails earlier = application.data().contact();
        if (contact.equals(earlier)) {
            return false;
        }
        ApplicationFields before = ApplicationFields.of(application);
        application.correctContact(contact);
        history.note(application, registrar, HistoryAction.CONTACT_CORRECTED, before);
        if (!Objects.equals(contact.email(), earlier.email())) {
            changeAddress(application, registrar);
        }
        return true;
    }

    private void changeAddress(ApplicationEntity application, String registrar) {
        if (application.status() == ApplicationStatus.REGISTERED) {
            activationResend.resend(application, registrar);
        }
        // Changed first: from now on Keycloak answers for this user from the database and not from its cache.
        accounts.mirrorAddress(application)
                .ifPresent(user ->
                        Stream.of(Purpose.values()).forEach(purpose -> revoke(application, user, purpose, registrar)));
    }

    private void revoke(ApplicationEntity application, UserModel user, Purpose purpose, String registrar) {
        if (passwords.revoke(user, purpose)) {
            history.note(
                    application.id(),
                    registrar,
                    HistoryAction.TEMPORARY_PASSWORD_REVOKED,
                    List.of(new FieldChange("temporaryPassword", purpose.name(), null)));
        }
    }
}
