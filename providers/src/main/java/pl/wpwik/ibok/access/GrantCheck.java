package pl.wpwik.ibok.access;

import java.util.UUID;
import org.jboss.logging.Logger;
import org.keycloak.common.util.Time;
import org.keycloak.events.EventStoreProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import pl.wpwik.ibok.application.CustomerRole;

/** Reports a grant of the customers' role that has no registered application behind it (regulation, point 2). */
record GrantCheck(String realmId, String userId, Granter granter) {

    /** Type of the admin event: a contract. */
    static final String RESOURCE_TYPE = "IBOK_ROLE_OUTSIDE_REGISTER";

    private static final Logger LOG = Logger.getLogger(GrantCheck.class);

    /** Registration itself grants the role first; only what has been committed tells a grant from another. */
    void afterCommit(KeycloakSession session) {
        KeycloakSessionFactory factory = session.getKeycloakSessionFactory();
        session.getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {
            @Override
            protected void commitImpl() {
                KeycloakModelUtils.runJobInTransaction(factory, GrantCheck.this::run);
            }

            @Override
            protected void rollbackImpl() {
                // nothing was granted
            }
        });
    }

    private void run(KeycloakSession session) {
        RealmModel realm = session.realms().getRealm(realmId);
        if (realm == null) {
            return;
        }
        session.getContext().setRealm(realm);
        UserModel user = session.users().getUserById(realm, userId);
        if (user != null && !new RegisteredCustomers(session, realm).include(user)) {
            LOG.warnf(
                    "User %s of realm %s was granted the role %s outside the register; it opens nothing",
                    userId, realm.getName(), CustomerRole.NAME);
            if (realm.isAdminEventsEnabled()) {
                session.getProvider(EventStoreProvider.class).onEvent(event(realm), false);
            }
        }
    }

    private AdminEvent event(RealmModel realm) {
        AdminEvent event = new AdminEvent();
        event.setId(UUID.randomUUID().toString());
        event.setTime(Time.currentTimeMillis());
        event.setRealmId(realmId);
        event.setRealmName(realm.getName());
        event.setAuthDetails(granter.details());
        event.setOperationType(OperationType.ACTION);
        event.setResourceTypeAsString(RESOURCE_TYPE);
        event.setResourcePath("users/" + userId);
        return event;
    }
}
