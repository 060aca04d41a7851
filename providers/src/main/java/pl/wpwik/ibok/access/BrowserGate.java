package pl.wpwik.ibok.access;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;

/** The gate behind the login form and the cookie; with {@code prompt=none} Keycloak answers {@code login_required}. */
final class BrowserGate implements CustomerGateAuthenticator {

    @Override
    public Response refusal(AuthenticationFlowContext context) {
        return new NoAccessPage(context).response();
    }
}
