package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.FieldChange;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.mail.Delivery;

/** Notes in the history what kind of mail went to which address, and never a word of what it said. */
public record RecordedDelivery(String applicationId, String kind, String address, Delivery delivery, Clock clock)
        implements Delivery {

    static final String KIND = "mail.kind";
    private static final String ADDRESS = "mail.address";

    public static Delivery of(Recipient recipient, String kind, Delivery delivery, Clock clock) {
        return new RecordedDelivery(recipient.application().id(), kind, recipient.address(), delivery, clock);
    }

    /** So that the application is erased before this, and no address is noted, or after it, and what is noted goes. */
    @Override
    public void begin(KeycloakSession session) {
        applications(session).findForUpdate(applicationId);
    }

    @Override
    public void accepted(KeycloakSession session, Instant copiesSince) {
        delivery.accepted(session, copiesSince);
        applications(session)
                .find(applicationId)
                .filter(application -> application.status() != ApplicationStatus.ERASED)
                .ifPresent(application -> new History(entities(session), realmId(session), clock)
                        .note(
                                applicationId,
                                null,
                                HistoryAction.MAIL_SENT,
                                List.of(new FieldChange(KIND, null, kind), new FieldChange(ADDRESS, null, address))));
    }

    @Override
    public void failed(KeycloakSession session) {
        delivery.failed(session);
    }

    private static ApplicationRepository applications(KeycloakSession session) {
        return new ApplicationRepository(entities(session), realmId(session));
    }

    private static EntityManager entities(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    private static String realmId(KeycloakSession session) {
        return session.getContext().getRealm().getId();
    }
}
