package pl.wpwik.ibok.registration;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.mail.ComposedMail;
import pl.wpwik.ibok.mail.Delivery;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.settings.IbokSettings;

/** The same as the {@link RefusalLetter}, by mail. Its reader has no account, so it is in the realm's language. */
final class RefusalMail implements MailComposer {

    private final KeycloakSession session;
    private final Clock clock;

    RefusalMail(KeycloakSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public Optional<ComposedMail> compose(RealmModel realm, String applicationId) {
        return new ApplicationRepository(
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId())
                .find(applicationId)
                .filter(application -> application.status() == ApplicationStatus.REFUSED)
                .filter(application -> application.data().contact().email() != null)
                .map(application -> compose(realm, application));
    }

    private ComposedMail compose(RealmModel realm, ApplicationEntity application) {
        Locale locale = session.getContext().resolveLocale(null, true);
        Map<String, Object> attributes =
                RefusalAttributes.of(application, IbokSettings.from(realm::getAttribute), locale);
        String address = application.data().contact().email();
        return new ComposedMail(
                null,
                address,
                "ibokRefusalSubject",
                "ibok-refusal.ftl",
                attributes,
                new RecordedDelivery(application.id(), RefusalMailFactory.KIND, address, Delivery.PLAIN, clock));
    }
}
