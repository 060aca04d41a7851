package pl.wpwik.ibok.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.reset.ResetRequests;

/**
 * The register's REST API. Public, as JAX-RS asks of its resources.
 *
 * <p>Every method first asks {@link StaffAccess}: no token is answered 401 by Keycloak, a wrong role 403.
 */
public final class Bok27Resource {

    private final Call call;

    Bok27Resource(Call call) {
        this.call = call;
    }

    /** The applications. */
    @Path("applications")
    public ApplicationsResource applications() {
        return new ApplicationsResource(call);
    }

    /** The closing of many accounts at once (point 8). */
    @Path("closures")
    public ClosuresResource closures() {
        return new ClosuresResource(call);
    }

    /** The application on which the account of a Keycloak user was opened. */
    @GET
    @Path("users/{userId: [0-9a-f-]{36}}/application")
    @Produces(MediaType.APPLICATION_JSON)
    public UserApplicationRepresentation applicationOfUser(@PathParam("userId") String userId) {
        call.access().requireSee();
        return new ApplicationRepository(call.entities(), call.realm().getId())
                .findByUser(userId)
                .map(UserApplicationRepresentation::of)
                .orElseThrow(() -> call.errors().notFound());
    }

    /** Requests for a forgotten password of the last day, for whoever is asked where the mail is (point 7). */
    @GET
    @Path("reset-requests")
    @Produces(MediaType.APPLICATION_JSON)
    public ResetRequestsRepresentation resetRequests(@QueryParam("max") String max) {
        call.access().requireRegister();
        List<FieldError> problems = new ArrayList<>();
        int number = ListParameters.maxOnly(max).max(problems);
        if (!problems.isEmpty()) {
            throw call.errors().badRequest(problems);
        }
        return ResetRequestsRepresentation.of(
                new ResetRequests(call.entities(), call.realm().getId()).newest(number));
    }

    /** What the form has to ask, and the utility's numbers. */
    @GET
    @Path("settings")
    @Produces(MediaType.APPLICATION_JSON)
    public SettingsRepresentation settings() {
        call.access().requireSee();
        return SettingsRepresentation.of(
                call.settings(),
                call.today(),
                call.access().permissions(),
                call.versions().forms(),
                call.locale());
    }

    /** The scalar settings, to be changed. */
    @Path("settings/values")
    public SettingsValuesResource settingsValues() {
        return new SettingsValuesResource(call);
    }

    /** The versions of clauses and Regulamin (point 2). */
    @Path("settings/versions")
    public VersionsResource versions() {
        return new VersionsResource(call);
    }

    /** The register's figures. */
    @Path("statistics")
    public StatisticsResource statistics() {
        return new StatisticsResource(call);
    }

    /** The description of this API (OpenAPI 3.1), the same for every realm. */
    @GET
    @Path("openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public InputStream description() {
        call.access().requireSee();
        return Bok27Resource.class.getResourceAsStream("openapi.json");
    }
}
