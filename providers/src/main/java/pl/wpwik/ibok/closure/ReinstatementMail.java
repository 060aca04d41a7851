package pl.wpwik.ibok.closure;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.mail.ComposedMail;
import pl.wpwik.ibok.mail.Delivery;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.registration.MailAttributes;
import pl.wpwik.ibok.registration.Recipient;
import pl.wpwik.ibok.registration.RecordedDelivery;
import pl.wpwik.ibok.settings.IbokSettings;

/** Says that a closing was undone (regulation, point 8), and with what password the account opens. */
final class ReinstatementMail implements MailComposer {

    private final KeycloakSession session;
    private final Clock clock;

    ReinstatementMail(KeycloakSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Optional<ComposedMail> compose(RealmModel realm, String applicationId) {
        return Recipient.of(session, realm, applicationId)
                .filter(recipient -> recipient.application().status().hasAccount())
                .filter(recipient -> recipient.address() != null)
                .map(recipient -> compose(recipient, IbokSettings.from(realm::getAttribute)));
    }

    private ComposedMail compose(Recipient recipient, IbokSettings settings) {
        Map<String, Object> attributes = MailAttributes.of(recipient.application(), settings);
        attributes.put("ownPassword", recipient.application().status() == ApplicationStatus.ACTIVE);
        return new ComposedMail(
                recipient.user(),
                recipient.address(),
                "ibokReinstatementSubject",
                "ibok-reinstatement.ftl",
                attributes,
                RecordedDelivery.of(recipient, ReinstatementMailFactory.KIND, Delivery.PLAIN, clock));
    }
}
