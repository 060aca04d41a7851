package pl.wpwik.ibok.closure;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * Closes accounts whose customers have set no password of their own for longer than the setting allows (regulation, point
 * 8). Every node does: an account is decided on under the lock of its application, and what was decided is its state. Each
 * is a short transaction of its own.
 */
final class NeverActivated {

    private static final Logger LOG = Logger.getLogger(NeverActivated.class);

    private final KeycloakSessionFactory factory;
    private final Clock clock;

    NeverActivated(KeycloakSessionFactory factory, Clock clock) {
        this.factory = factory;
        this.clock = clock;
    }

    void close() {
        realms().forEach(this::close);
    }

    /** Where the setting is set at all; from Keycloak's cache. */
    private List<String> realms() {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory,
                session -> session.realms()
                        .getRealmsStream()
                        .filter(realm -> realm.getAttribute(IbokSettings.NEVER_ACTIVATED_DAYS) != null)
                        .map(RealmModel::getId)
                        .toList());
    }

    private void close(String realmId) {
        try {
            inRealm(realmId, NeverActivatedAccounts::due).forEach(application -> close(realmId, application));
        } catch (RuntimeException e) {
            // Settings that cannot be read, for instance: no other realm's trouble.
            LOG.warnf(e, "Accounts never activated in realm %s could not be closed; will be tried again", realmId);
        }
    }

    private void close(String realmId, String applicationId) {
        try {
            inRealm(realmId, accounts -> {
                accounts.close(applicationId);
                return List.of();
            });
        } catch (RuntimeException e) {
            // No other customer's trouble.
            LOG.warnf(e, "Application %s could not be closed; will be tried again", applicationId);
        }
    }

    /** @return empty as well when the realm is gone */
    private List<String> inRealm(String realmId, Function<NeverActivatedAccounts, List<String>> step) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> {
            RealmModel realm = session.realms().getRealm(realmId);
            if (realm == null) {
                return List.of();
            }
            session.getContext().setRealm(realm);
            return step.apply(new NeverActivatedAccounts(session, realm, clock));
        });
    }
}
