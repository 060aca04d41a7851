package pl.wpwik.ibok.registration;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.AddressHolds;
import pl.wpwik.ibok.mail.ComposedMail;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.password.RealmPasswordPolicy;
import pl.wpwik.ibok.reset.ForgottenPassword;
import pl.wpwik.ibok.reset.ResetSettings;
import pl.wpwik.ibok.settings.IbokSettings;
import pl.wpwik.ibok.temporarypassword.IssuedTemporaryPassword;
import pl.wpwik.ibok.temporarypassword.Purpose;
import pl.wpwik.ibok.temporarypassword.TemporaryPasswords;

/**
 * Login and temporary password for a customer who forgot the own one (regulation, point 7). As with the {@link
 * ActivationMail} the temporary password is made here and lives nowhere but in the mail.
 */
final class PasswordResetMail implements MailComposer {

    private final KeycloakSession session;
    private final Clock clock;

    PasswordResetMail(KeycloakSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Optional<ComposedMail> compose(RealmModel realm, String applicationId) {
        return Recipient.locked(session, realm, applicationId)
                .filter(PasswordResetMail::isStillOpen)
                .filter(recipient -> !isHeld(realm, recipient))
                .map(recipient -> compose(realm, recipient));
    }

    /** Days may lie between the request and a mail server that is up again. */
    private static boolean isStillOpen(Recipient recipient) {
        return recipient.user().isEnabled()
                && recipient.address() != null
                && recipient.application().status().hasAccount();
    }

    /** The address was changed after the request. */
    private boolean isHeld(RealmModel realm, Recipient recipient) {
        return new AddressHolds(
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId(), clock)
                .of(recipient.application())
                .isPresent();
    }

    private ComposedMail compose(RealmModel realm, Recipient recipient) {
        IssuedTemporaryPassword password = new TemporaryPasswords(session, clock)
                .issue(
                        realm,
                        recipient.user(),
                        Purpose.RESET,
                        ResetSettings.of(realm).passwordValidity());
        return new ComposedMail(
                recipient.user(),
                recipient.address(),
                "ibokPasswordResetSubject",
                "ibok-password-reset.ftl",
                attributes(realm, recipient, password),
                RecordedDelivery.of(
                        recipient,
                        ForgottenPassword.MAIL,
                        new TemporaryPasswordDelivery(
                                recipient.user().getId(), password.credentialId(), Purpose.RESET, clock),
                        clock));
    }

    private static Map<String, Object> attributes(
            RealmModel realm, Recipient recipient, IssuedTemporaryPassword password) {
        IbokSettings settings = IbokSettings.from(realm::getAttribute);
        Map<String, Object> attributes = MailAttributes.of(recipient.application(), settings);
        attributes.put("passwordMinLength", RealmPasswordPolicy.of(realm).minimumLength());
        attributes.put("temporaryPassword", password.plain());
        attributes.put(
                "validUntil", MailAttributes.moment(password.expiresAt(), settings.timeZone(), recipient.locale()));
        return attributes;
    }
}
