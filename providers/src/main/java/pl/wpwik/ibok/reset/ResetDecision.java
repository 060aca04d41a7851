package pl.wpwik.ibok.reset;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.mail.MailState;
import pl.wpwik.ibok.mail.Outbox;

/** Decides on one request; here, and only here, the typed login is looked up. */
final class ResetDecision {

    private final KeycloakSession session;
    private final EntityManager entities;
    private final RealmModel realm;

    ResetDecision(KeycloakSession session, EntityManager entities, RealmModel realm) {
        this.session = session;
        this.entities = entities;
        this.realm = realm;
    }

    ResetOutcome on(ResetRequestEntity request) {
        ResetLimits limits = ResetSettings.of(realm).limits();
        if (!limits.allowAfter(new ResetRequests(entities, realm.getId()).earlierThan(request))) {
            return ResetOutcome.LIMITED;
        }
        UserModel user = session.users().getUserByUsername(realm, request.login());
        if (user == null) {
            return ResetOutcome.UNKNOWN;
        }
        return openAccountOf(user).map(this::owe).orElse(ResetOutcome.NOT_ALLOWED);
    }

    /** A lock after failed logins is no hindrance, and stays. */
    private Optional<ApplicationEntity> openAccountOf(UserModel user) {
        return new ApplicationRepository(entities, realm.getId())
                .findByUserForUpdate(user.getId())
                .filter(application -> user.isEnabled())
                .filter(application -> application.status().hasAccount())
                .filter(application -> application.data().contact().email() != null);
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
