package pl.wpwik.ibok.access;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.OAuthErrorException;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.representations.idm.OAuth2ErrorRepresentation;

/** The gate behind the password grant. */
final class DirectGrantGate implements CustomerGateAuthenticator {

    /** For the application's developers, in English as every OAuth error of Keycloak. */
    static final String DESCRIPTION = "Account is not a registered customer";

    @Override
    public Response refusal(AuthenticationFlowContext context) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(new OAuth2ErrorRepresentation(OAuthErrorException.INVALID_GRANT, DESCRIPTION))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
