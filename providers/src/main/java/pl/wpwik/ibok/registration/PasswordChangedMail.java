package pl.wpwik.ibok.registration;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.mail.ComposedMail;
import pl.wpwik.ibok.mail.Delivery;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.settings.IbokSettings;

/** Tells the customer, without any secret, that the password of the account was changed. */
final class PasswordChangedMail implements MailComposer {

    private final KeycloakSession session;

    PasswordChangedMail(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Optional<ComposedMail> compose(RealmModel realm, String applicationId) {
        return new ApplicationRepository(
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId())
                .find(applicationId)
                .flatMap(application -> compose(realm, application));
    }

    private Optional<ComposedMail> compose(RealmModel realm, ApplicationEntity application) {
        UserModel user =
                session.users().getUserById(realm, application.outcome().userId());
        if (user == null) {
            return Optional.empty();
        }
        IbokSettings settings = IbokSettings.from(realm::getAttribute);
        Locale locale = session.getContext().resolveLocale(user, true);
        Map<String, Object> attributes = MailAttributes.of(application, settings);
        attributes.put("changedAt", MailAttributes.moment(changedAt(user), settings.timeZone(), locale));
        return Optional.of(new ComposedMail(
                user,
                application.data().contact().email(),
                "ibokPasswordChangedSubject",
                "ibok-password-changed.ftl",
                attributes,
                Delivery.PLAIN));
    }

    /** Keycloak renews a password's creation date whenever it is changed. */
    private static Instant changedAt(UserModel user) {
        return user.credentialManager()
                .getStoredCredentialsByTypeStream(PasswordCredentialModel.TYPE)
                .map(password -> Instant.ofEpochMilli(password.getCreatedDate()))
                .findFirst()
                .orElseThrow();
    }
}
