package pl.wpwik.ibok.access;

import org.keycloak.events.admin.AuthDetails;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.representations.JsonWebToken;

/**
 * The administrator behind a call; both null where there is none, as in an import.
 *
 * @param realmId the administrator's own realm
 */
record Granter(String realmId, String userId) {

    static Granter of(KeycloakSession session) {
        if (session.getContext().getBearerToken() instanceof JsonWebToken token) {
            String realmName = token.getIssuer().substring(token.getIssuer().lastIndexOf('/') + 1);
            RealmModel realm = session.realms().getRealmByName(realmName);
            return new Granter(realm == null ? null : realm.getId(), token.getSubject());
        }
        return new Granter(null, null);
    }

    AuthDetails details() {
        AuthDetails details = new AuthDetails();
        details.setRealmId(realmId);
        details.setUserId(userId);
        return details;
    }
}
