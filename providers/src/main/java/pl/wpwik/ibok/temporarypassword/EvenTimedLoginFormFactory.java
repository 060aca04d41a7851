package pl.wpwik.ibok.temporarypassword;

import java.time.Clock;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;

/** Replaces Keycloak's login form by its id, so that every flow has the one whose time tells nothing (point 7). */
public final class EvenTimedLoginFormFactory extends UsernamePasswordFormFactory {

    @Override
    public Authenticator create(KeycloakSession session) {
        return new EvenTimedLoginForm(session, new TemporaryPasswords(session, Clock.systemUTC()));
    }

    /** Of several providers with one id Keycloak takes the one with the highest order; its own has 0. */
    @Override
    public int order() {
        return 100;
    }
}
