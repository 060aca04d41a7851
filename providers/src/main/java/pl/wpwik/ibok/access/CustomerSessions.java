package pl.wpwik.ibok.access;

import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Ends whatever an account has open: a refresh runs no flow, so no gate would see it (regulation, point 2). */
public final class CustomerSessions {

    private final KeycloakSession session;
    private final RealmModel realm;

    public CustomerSessions(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** To be called in the transaction in which somebody ceases to be a customer. */
    public void end(UserModel user) {
        new RegisteredCustomers(session, realm).forget(user);
        session.sessions().removeUserSessions(realm, user);
        session.sessions()
                .getOfflineUserSessionsStream(realm, user)
                .toList()
                .forEach(offline -> session.sessions().removeOfflineUserSession(realm, offline));
        // Tokens of a session that has been removed already, and those checked without one.
        session.users().setNotBeforeForUser(realm, user, Time.currentTime());
    }
}
