package pl.wpwik.ibok.registration;

import java.time.Clock;
import java.util.List;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import pl.wpwik.ibok.application.FieldChange;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.mail.Delivery;

/** Notes in the history what kind of mail went to which address, and never a word of what it said. */
record RecordedDelivery(String applicationId, String kind, String address, Delivery delivery, Clock clock)
        implements Delivery {

    private static final String KIND = "mail.kind";
    private static final String ADDRESS = "mail.address";

    static Delivery of(Recipient recipient, String kind, Delivery delivery, Clock clock) {
        return new RecordedDelivery(recipient.application().id(), kind, recipient.address(), delivery, clock);
    }

    @Override
    public void accepted(KeycloakSession session) {
        delivery.accepted(session);
        new History(
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(),
                        session.getContext().getRealm().getId(),
                        clock)
                .note(
                        applicationId,
                        null,
                        HistoryAction.MAIL_SENT,
                        List.of(new FieldChange(KIND, null, kind), new FieldChange(ADDRESS, null, address)));
    }

    @Override
    public void failed(KeycloakSession session) {
        delivery.failed(session);
    }
}
