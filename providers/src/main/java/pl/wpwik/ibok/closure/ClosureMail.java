package pl.wpwik.ibok.closure;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
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

/**
 * Confirms that an account is closed and says what becomes of the data, and when, and of the invoices (regulation, point
 * 8). Impersonal, for it may tell a family of a death they have reported.
 */
final class ClosureMail implements MailComposer {

    private final KeycloakSession session;
    private final Clock clock;

    ClosureMail(KeycloakSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Optional<ComposedMail> compose(RealmModel realm, String applicationId) {
        return Recipient.of(session, realm, applicationId)
                .filter(recipient -> recipient.application().status() == ApplicationStatus.CLOSED)
                .filter(recipient -> recipient.address() != null)
                .flatMap(recipient -> closures(realm)
                        .find(applicationId)
                        .map(closure -> compose(recipient, closure, IbokSettings.from(realm::getAttribute))));
    }

    private ComposedMail compose(Recipient recipient, ClosureEntity closure, IbokSettings settings) {
        return new ComposedMail(
                recipient.user(),
                recipient.address(),
                "ibokClosureSubject",
                "ibok-closure.ftl",
                attributes(recipient, closure, settings),
                RecordedDelivery.of(recipient, ClosureMailFactory.KIND, Delivery.PLAIN, clock));
    }

    private Map<String, Object> attributes(Recipient recipient, ClosureEntity closure, IbokSettings settings) {
        Map<String, Object> attributes = MailAttributes.of(recipient.application(), settings);
        attributes.put("reasonKey", "ibokClosureReason." + closure.reason());
        attributes.put("closedOn", day(closure.closedAt(), recipient, settings));
        attributes.put("eraseOn", day(closure.eraseAt(), recipient, settings));
        attributes.put("undoable", clock.instant().isBefore(closure.eraseAt()));
        attributes.put(
                "invoiceNotice",
                settings.closing().invoiceNotice(recipient.locale().getLanguage()));
        closure.resignation()
                .ifPresent(resignation ->
                        attributes.put("filedOn", MailAttributes.day(resignation.filedOn(), recipient.locale())));
        return attributes;
    }

    private static String day(Instant moment, Recipient recipient, IbokSettings settings) {
        return MailAttributes.day(moment, settings.timeZone(), recipient.locale());
    }

    private ClosureRepository closures(RealmModel realm) {
        return new ClosureRepository(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId());
    }
}
