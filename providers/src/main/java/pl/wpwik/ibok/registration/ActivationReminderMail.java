package pl.wpwik.ibok.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.mail.ComposedMail;
import pl.wpwik.ibok.mail.Delivery;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.settings.IbokSettings;
import pl.wpwik.ibok.temporarypassword.Purpose;
import pl.wpwik.ibok.temporarypassword.TemporaryPasswords;

/**
 * Reminds of the temporary password in the activation mail (regulation, points 5 and 6), without repeating it. Days may
 * lie between owing and a mail server that is up again, so it looks once more whether there is anything to remind of.
 */
final class ActivationReminderMail implements MailComposer {

    private final KeycloakSession session;
    private final Clock clock;

    ActivationReminderMail(KeycloakSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Optional<ComposedMail> compose(RealmModel realm, String applicationId) {
        IbokSettings settings = IbokSettings.from(realm::getAttribute);
        return Recipient.locked(session, realm, applicationId)
                .filter(recipient -> settings.activationReminder().on())
                .filter(Recipient::waitsForFirstLogin)
                .filter(recipient -> !ActivationReminding.anotherIsOwed(session, realm, applicationId))
                .flatMap(recipient -> compose(realm, recipient, settings));
    }

    private Optional<ComposedMail> compose(RealmModel realm, Recipient recipient, IbokSettings settings) {
        Optional<Instant> sentAt = new ActivationPasswords(session, realm)
                .find(recipient.application().id())
                .filter(ActivationPasswordEntity::isReminded)
                .map(ActivationPasswordEntity::sentAt);
        Optional<Instant> validUntil =
                new TemporaryPasswords(session, clock).validUntil(recipient.user(), Purpose.ACTIVATION);
        return sentAt.flatMap(sent -> validUntil.map(until -> mail(recipient, settings, sent, until)));
    }

    private ComposedMail mail(Recipient recipient, IbokSettings settings, Instant sentAt, Instant validUntil) {
        Map<String, Object> attributes = MailAttributes.of(recipient.application(), settings);
        attributes.put("sentOn", MailAttributes.day(sentAt, settings.timeZone(), recipient.locale()));
        attributes.put("validUntil", MailAttributes.moment(validUntil, settings.timeZone(), recipient.locale()));
        return new ComposedMail(
                recipient.user(),
                recipient.address(),
                "ibokActivationReminderSubject",
                "ibok-activation-reminder.ftl",
                attributes,
                RecordedDelivery.of(recipient, ActivationReminderMailFactory.KIND, Delivery.PLAIN, clock));
    }
}
