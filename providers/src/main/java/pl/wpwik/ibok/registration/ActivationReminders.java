package pl.wpwik.ibok.registration;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Owes the reminders that are due. Every node does: a password is decided on under the lock of its row, which others pass
 * over, and what was decided stands in the row. Each step is a short transaction of its own.
 */
final class ActivationReminders {

    private static final Logger LOG = Logger.getLogger(ActivationReminders.class);

    private final KeycloakSessionFactory factory;
    private final Clock clock;

    ActivationReminders(KeycloakSessionFactory factory, Clock clock) {
        this.factory = factory;
        this.clock = clock;
    }

    void owe() {
        KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> ActivationReminding.realms(session, clock))
                .forEach(this::owe);
    }

    private void owe(String realmId) {
        try {
            inRealm(realmId, ActivationReminding::expiring).forEach(application -> owe(realmId, application));
        } catch (RuntimeException e) {
            // Settings that cannot be read, for instance: no other realm's trouble.
            LOG.warnf(e, "Reminders of realm %s could not be owed; will be tried again", realmId);
        }
    }

    private void owe(String realmId, String applicationId) {
        try {
            inRealm(realmId, reminding -> {
                reminding.remind(applicationId);
                return List.of();
            });
        } catch (RuntimeException e) {
            // No other customer's trouble.
            LOG.warnf(e, "The reminder about application %s could not be owed; will be tried again", applicationId);
        }
    }

    /** @return empty as well when the realm is gone */
    private List<String> inRealm(String realmId, Function<ActivationReminding, List<String>> step) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> {
            RealmModel realm = session.realms().getRealm(realmId);
            if (realm == null) {
                return List.of();
            }
            session.getContext().setRealm(realm);
            return step.apply(new ActivationReminding(session, realm, clock));
        });
    }
}
