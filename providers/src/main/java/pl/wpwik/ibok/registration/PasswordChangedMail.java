package pl.wpwik.ibok.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import pl.wpwik.ibok.mail.ComposedMail;
import pl.wpwik.ibok.mail.Delivery;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.settings.IbokSettings;

/** Tells the customer, without any secret, that the password of the account was changed. */
final class PasswordChangedMail implements MailComposer {

    private final KeycloakSession session;
    private final Clock clock;

    PasswordChangedMail(KeycloakSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Optional<ComposedMail> compose(RealmModel realm, String applicationId) {
        return Recipient.of(session, realm, applicationId).map(recipient -> compose(realm, recipient));
    }

    private ComposedMail compose(RealmModel realm, Recipient recipient) {
        IbokSettings settings = IbokSettings.from(realm::getAttribute);
        Map<String, Object> attributes = MailAttributes.of(recipient.application(), settings);
        attributes.put(
                "changedAt",
                MailAttributes.moment(changedAt(recipient.user()), settings.timeZone(), recipient.locale()));
        return new ComposedMail(
                recipient.user(),
                recipient.address(),
                "ibokPasswordChangedSubject",
                "ibok-password-changed.ftl",
                attributes,
                RecordedDelivery.of(recipient, PasswordChangedMailFactory.KIND, Delivery.PLAIN, clock));
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
