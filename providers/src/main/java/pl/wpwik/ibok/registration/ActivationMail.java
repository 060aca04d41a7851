package pl.wpwik.ibok.registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.SupplyPoint;
import pl.wpwik.ibok.mail.ComposedMail;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.password.RealmPasswordPolicy;
import pl.wpwik.ibok.settings.IbokSettings;
import pl.wpwik.ibok.temporarypassword.IssuedTemporaryPassword;
import pl.wpwik.ibok.temporarypassword.Purpose;
import pl.wpwik.ibok.temporarypassword.TemporaryPasswords;

/**
 * Login, temporary password and basic data (regulation, point 5). The temporary password is made here, when the mail is
 * composed, and lives nowhere but in the mail. The application stays locked while that happens: a correction of the
 * address comes either before, and the mail goes to the right one, or after, and finds the password to withdraw.
 */
final class ActivationMail implements MailComposer {

    private final KeycloakSession session;
    private final Clock clock;

    ActivationMail(KeycloakSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Optional<ComposedMail> compose(RealmModel realm, String applicationId) {
        return Recipient.locked(session, realm, applicationId)
                // Whoever has a password of their own needs no other one.
                .filter(recipient -> recipient.application().status() == ApplicationStatus.REGISTERED)
                .map(recipient -> compose(realm, recipient));
    }

    private ComposedMail compose(RealmModel realm, Recipient recipient) {
        IbokSettings settings = IbokSettings.from(realm::getAttribute);
        IssuedTemporaryPassword password = new TemporaryPasswords(session, clock)
                .issue(realm, recipient.user(), Purpose.ACTIVATION, settings.activationPasswordValidity());
        return new ComposedMail(
                recipient.user(),
                recipient.address(),
                "ibokActivationSubject",
                "ibok-activation.ftl",
                attributes(realm, recipient, password, settings),
                RecordedDelivery.of(
                        recipient,
                        ActivationMailFactory.KIND,
                        ActivationDelivery.of(recipient, password, clock),
                        clock));
    }

    private static Map<String, Object> attributes(
            RealmModel realm, Recipient recipient, IssuedTemporaryPassword password, IbokSettings settings) {
        ApplicationEntity application = recipient.application();
        Map<String, Object> attributes = MailAttributes.of(application, settings);
        attributes.put("passwordMinLength", RealmPasswordPolicy.of(realm).minimumLength());
        attributes.put("temporaryPassword", password.plain());
        attributes.put("customerNumber", application.data().applicant().customerNumber());
        attributes.put("supplyAddresses", supplyPoints(application));
        attributes.put(
                "validUntil", MailAttributes.moment(password.expiresAt(), settings.timeZone(), recipient.locale()));
        return attributes;
    }

    private static List<String> supplyPoints(ApplicationEntity application) {
        return application.data().supplyPoints().stream()
                .map(ActivationMail::supplyPoint)
                .toList();
    }

    private static String supplyPoint(SupplyPoint point) {
        return point.address() != null ? point.address() : point.number();
    }
}
