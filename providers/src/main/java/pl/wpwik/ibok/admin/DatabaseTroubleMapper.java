package pl.wpwik.ibok.admin;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.representations.idm.ErrorRepresentation;
import org.keycloak.services.error.KeycloakErrorHandler;

/**
 * Answers a call of the admin API that the database could not serve: 503, when to try again, and a text in the caller's
 * language, where Keycloak says "unknown_error". An exception mapper, because Keycloak looks the caller up before a
 * resource is asked and commits after it has answered. Everything else goes the way it went.
 */
@Provider
public final class DatabaseTroubleMapper implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = Logger.getLogger(DatabaseTroubleMapper.class);

    private static final String ADMIN_API = "/admin/realms/";

    /** Long enough for a pool to come free; a database that is away takes its time anyway. */
    private static final int RETRY_SECONDS = 10;

    @Context
    KeycloakSession session;

    @Override
    public Response toResponse(RuntimeException problem) {
        Optional<String> trouble = DatabaseTrouble.in(problem);
        if (trouble.isEmpty() || !session.getContext().getUri().getPath().startsWith(ADMIN_API)) {
            return KeycloakErrorHandler.getResponse(session, problem);
        }
        session.getTransactionManager().setRollbackOnly();
        LOG.errorf("The database could not serve a call: %s", trouble.get());
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(error())
                .build();
    }

    private ErrorRepresentation error() {
        ErrorRepresentation error = new ErrorRepresentation();
        error.setErrorMessage(Messages.of(session, locale()).text(RestKeys.DATABASE_TROUBLE, List.of()));
        return error;
    }

    /** By the request alone: the caller's profile may be just what could not be read. */
    private Locale locale() {
        return session.getContext().getRealm() == null
                ? Locale.ENGLISH
                : session.getContext().resolveLocale(null);
    }
}
