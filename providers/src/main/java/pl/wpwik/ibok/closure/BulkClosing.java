package pl.wpwik.ibok.closure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;

/**
 * Closes many accounts that were never activated (regulation, point 8), each in a transaction of its own: what stands
 * against one, stands against none of the others.
 */
public final class BulkClosing {

    private static final Logger LOG = Logger.getLogger(BulkClosing.class);

    /** An application as the registrar has seen it. */
    public record Wanted(String id, int version) {}

    /**
     * What became of it.
     *
     * @param number null where there is no such application, or the database failed
     * @param conflict what stands against it; null where it is closed, or something else was the matter
     */
    public record Closed(String id, String number, Outcome outcome, Reason conflict) {}

    /** How it ended. */
    public enum Outcome {
        CLOSED,
        REFUSED,
        NOT_FOUND,
        FAILED
    }

    private final KeycloakSessionFactory factory;
    private final String realmId;
    private final Clock clock;

    public BulkClosing(KeycloakSessionFactory factory, String realmId, Clock clock) {
        this.factory = factory;
        this.realmId = realmId;
        this.clock = clock;
    }

    public List<Closed> closeNeverActivated(List<Wanted> applications, String registrar) {
        return applications.stream().map(wanted -> close(wanted, registrar)).toList();
    }

    private Closed close(Wanted wanted, String registrar) {
        try {
            return KeycloakModelUtils.runJobInTransactionWithResult(
                            factory, session -> close(session, wanted, registrar))
                    .map(closed -> new Closed(wanted.id(), closed.number(), Outcome.CLOSED, null))
                    .orElseGet(() -> new Closed(wanted.id(), null, Outcome.NOT_FOUND, null));
        } catch (RegisterConflict conflict) {
            return new Closed(wanted.id(), conflict.current().number(), Outcome.REFUSED, conflict.reason());
        } catch (RuntimeException e) {
            // No other customer's trouble.
            LOG.warnf(e, "Application %s could not be closed", wanted.id());
            return new Closed(wanted.id(), null, Outcome.FAILED, null);
        }
    }

    private Optional<ApplicationEntity> close(KeycloakSession session, Wanted wanted, String registrar) {
        RealmModel realm = session.realms().getRealm(realmId);
        session.getContext().setRealm(realm);
        return new AccountClosing(
                        session,
                        realm,
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(),
                        clock)
                .closeNeverActivated(wanted.id(), wanted.version(), registrar);
    }
}
