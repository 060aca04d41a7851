package pl.wpwik.ibok.metrics;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import pl.wpwik.ibok.closure.DueErasures;
import pl.wpwik.ibok.closure.RefusedRetention;

/** Counts whose personal data are to go by now; two statements, and two more for each realm in which there may be any. */
final class ErasureFigures {

    private final KeycloakSessionFactory factory;
    private final Clock clock;

    ErasureFigures(KeycloakSessionFactory factory, Clock clock) {
        this.factory = factory;
        this.clock = clock;
    }

    /**
     * @param realms names of those that are shown with 0
     * @return from the realm's name to the number
     */
    Map<String, Long> read(Set<String> realms) {
        Map<String, Long> figures = new HashMap<>();
        realms.forEach(realm -> figures.put(realm, 0L));
        KeycloakModelUtils.runJobInTransaction(factory, session -> count(session, figures));
        return figures;
    }

    private void count(KeycloakSession session, Map<String, Long> figures) {
        DueErasures due =
                new DueErasures(session.getProvider(JpaConnectionProvider.class).getEntityManager(), clock.instant());
        for (String id : due.realms()) {
            RealmModel realm = session.realms().getRealm(id);
            if (realm != null) {
                figures.put(realm.getName(), due.count(id, RefusedRetention.of(realm::getAttribute)));
            }
        }
    }
}
