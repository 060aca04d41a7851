package pl.wpwik.ibok.reset;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.AddressHolds;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.mail.MailState;
import pl.wpwik.ibok.mail.Outbox;

/** Decides on one request; here, and only here, the typed login is looked up. */
final class ResetDecision {

    private final KeycloakSession session;
    private final EntityManager entities;
    private final RealmModel realm;
    private final Clock clock;

    ResetDecision(KeycloakSession session, EntityManager entities, RealmModel realm, Clock clock) {
        this.session = session;
        this.entities = entities;
        this.realm = realm;
        this.clock = clock;
    }

    ResetOutcome on(ResetRequestEntity request) {
        Optional<UserModel> user = Optional.ofNullable(session.users().getUserByUsername(realm, request.login()));
        // Locked before anything is counted: of two requests from one address or for one account that two nodes weigh
        // at the same moment, the later one sees what became of the other.
        ResetRequests requests = new ResetRequests(entities, realm.getId());
        requests.lockAddressOf(request);
        Optional<ApplicationEntity> application = user.flatMap(this::openAccountOf);
        ResetLimits limits = ResetSettings.of(realm).limits();
        if (!limits.allowAfter(requests.earlierThan(request))) {
            return ResetOutcome.LIMITED;
        }
        if (user.isEmpty()) {
            return ResetOutcome.UNKNOWN;
        }
        return application
                .map(open -> isHeld(open) ? ResetOutcome.HELD : owe(open))
                .orElse(ResetOutcome.NOT_ALLOWED);
    }

    /** A lock after failed logins is no hindrance, and stays. */
    private Optional<ApplicationEntity> openAccountOf(UserModel user) {
        return new ApplicationRepository(entities, realm.getId())
                .findByUserForUpdate(user.getId())
                .filter(application -> user.isEnabled())
                .filter(application -> application.status().hasAccount())
                .filter(application -> application.data().contact().email() != null);
    }

    /** Else whoever may correct an address could take over the account. */
    private boolean isHeld(ApplicationEntity application) {
        return new AddressHolds(entities, realm.getId(), clock).of(application).isPresent();
    }

    /** One that still waits for the mail server will do for this request too. */
    private ResetOutcome owe(ApplicationEntity application) {
        Outbox outbox = session.getProvider(Outbox.class);
        MailState latest = outbox.states(realm, List.of(ForgottenPassword.MAIL), List.of(application.id()))
                .getOrDefault(application.id(), Map.of())
                .get(ForgottenPassword.MAIL);
        if (latest != MailState.PENDING) {
            outbox.owe(realm, ForgottenPassword.MAIL, application.id());
        }
        return ResetOutcome.MAIL_OWED;
    }
}
