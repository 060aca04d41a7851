package pl.wpwik.ibok.registration;

import java.util.Locale;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;

/** The customer a mail goes to: the application, which is the truth, and the Keycloak user opened on it. */
public record Recipient(ApplicationEntity application, UserModel user, Locale locale) {

    /** @return empty when the application or the user is gone */
    public static Optional<Recipient> of(KeycloakSession session, RealmModel realm, String applicationId) {
        return of(session, realm, applications(session, realm).find(applicationId));
    }

    /** As {@link #of}, but nobody changes the application, its address above all, before this transaction ends. */
    static Optional<Recipient> locked(KeycloakSession session, RealmModel realm, String applicationId) {
        return of(session, realm, applications(session, realm).findForUpdate(applicationId));
    }

    private static Optional<Recipient> of(
            KeycloakSession session, RealmModel realm, Optional<ApplicationEntity> found) {
        return found.filter(application -> application.outcome().userId() != null)
                .flatMap(application -> StoredUser.find(
                                session, realm, application.outcome().userId())
                        .map(user -> new Recipient(
                                application, user, session.getContext().resolveLocale(user, true))));
    }

    private static ApplicationRepository applications(KeycloakSession session, RealmModel realm) {
        return new ApplicationRepository(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId());
    }

    /** Whether the account is open, reachable, and its customer has set no password of their own yet. */
    boolean waitsForFirstLogin() {
        return isRegistered() && user.isEnabled() && address() != null;
    }

    boolean isRegistered() {
        return application.status() == ApplicationStatus.REGISTERED;
    }

    public String address() {
        return application.data().contact().email();
    }
}
