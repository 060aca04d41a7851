package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.acceptance.MirroredConsents;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationFields;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.Decision;
import pl.wpwik.ibok.application.Gaps;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.mail.Outbox;
import pl.wpwik.ibok.regulamin.ConsentRepository;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * Turns an application into an account (regulation, point 4): gate, unique login, Keycloak user, owed activation mail.
 * All in the caller's transaction, so that it happens wholly or not at all.
 */
public final class Registration {

    private final RealmModel realm;
    private final ApplicationRepository applications;
    private final Logins logins;
    private final CustomerAccounts accounts;
    private final MirroredConsents consents;
    private final History history;
    private final Outbox outbox;
    private final Clock clock;

    public Registration(KeycloakSession session, RealmModel realm, EntityManager entities, Clock clock) {
        this.realm = realm;
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.logins = new Logins(session, entities, realm);
        this.accounts = new CustomerAccounts(session, realm);
        this.consents = new MirroredConsents(new ConsentRepository(entities, realm.getId()));
        this.history = new History(entities, realm.getId(), clock);
        this.outbox = session.getProvider(Outbox.class);
        this.clock = clock;
    }

    /** Free logins for the customer of an application, the best first. */
    public List<String> proposeLogins(ApplicationEntity application) {
        return logins.propose(application.data().applicant());
    }

    /**
     * @param wishedLogin the registrar's choice; empty for the best proposal
     * @param registrar login of the registrar
     * @return empty when there is no such application
     * @throws RegistrationRefused when it must not be registered, or not with this login
     */
    public Optional<ApplicationEntity> register(String applicationId, Optional<String> wishedLogin, String registrar) {
        // Locked, so that two registrars at once make one account.
        return applications.findForUpdate(applicationId).map(application -> {
            if (application.status() == ApplicationStatus.REFUSED) {
                throw new RegistrationRefused.AlreadyRefused();
            }
            if (application.status() != ApplicationStatus.SUBMITTED) {
                throw new RegistrationRefused.AlreadyRegistered();
            }
            List<String> gaps = Gaps.of(application.data());
            if (!gaps.isEmpty()) {
                throw new RegistrationRefused.Incomplete(gaps);
            }
            IbokSettings settings = IbokSettings.from(realm::getAttribute);
            ApplicationFields before = ApplicationFields.of(application);
            UserModel user = accounts.open(application, login(application, wishedLogin));
            application.register(user.getUsername(), user.getId(), Decision.now(registrar, settings, clock));
            consents.show(application, user);
            history.note(application, registrar, HistoryAction.REGISTERED, before);
            outbox.owe(realm, ActivationMailFactory.KIND, application.id());
            return application;
        });
    }

    /**
     * The login that {@link #register} would give now; nothing is reserved, so it may be gone a moment later.
     *
     * @param wishedLogin as there
     * @throws RegistrationRefused when it would not be given
     */
    public String checkLogin(ApplicationEntity application, Optional<String> wishedLogin) {
        if (wishedLogin.isEmpty()) {
            return proposeLogins(application).stream()
                    .findFirst()
                    .orElseThrow(() -> new RegistrationRefused.LoginTaken(List.of()));
        }
        String login = wellFormed(wishedLogin.get());
        if (!logins.isFree(login)) {
            throw new RegistrationRefused.LoginTaken(proposeLogins(application));
        }
        return login;
    }

    private String login(ApplicationEntity application, Optional<String> wished) {
        if (wished.isEmpty()) {
            return logins.reserveProposal(application.data().applicant(), application.id())
                    .orElseThrow(() -> new RegistrationRefused.LoginTaken(List.of()));
        }
        String login = wellFormed(wished.get());
        if (!logins.reserve(login, application.id())) {
            throw new RegistrationRefused.LoginTaken(proposeLogins(application));
        }
        return login;
    }

    private static String wellFormed(String login) {
        if (!LoginName.isValid(login)) {
            throw new RegistrationRefused.LoginMalformed();
        }
        return login;
    }
}
