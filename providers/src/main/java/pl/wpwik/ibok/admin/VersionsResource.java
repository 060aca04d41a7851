package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.keycloak.models.ModelDuplicateException;
import pl.wpwik.ibok.acceptance.CurrentRegulamin;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.regulamin.ClauseVersion;
import pl.wpwik.ibok.regulamin.RegulaminVersion;
import pl.wpwik.ibok.regulamin.VersionRepository;
import pl.wpwik.ibok.regulamin.VersionRules;
import pl.wpwik.ibok.regulamin.Versions;

/** The versions of clauses and Regulamin (point 2), for whoever manages the realm: only ever appended to. */
@Produces(MediaType.APPLICATION_JSON)
public final class VersionsResource {

    /** The longest text, though every character were escaped. */
    private static final int MOST_BYTES_OF_A_REGULAMIN = 640 * 1024;

    private final Call call;

    VersionsResource(Call call) {
        this.call = call;
    }

    /** All of them. */
    @GET
    public VersionsRepresentation versions() {
        call.access().requireAdminister();
        return VersionsRepresentation.of(call.versions(), repository().texts());
    }

    /** Appends a version of a clause, or its withdrawal. */
    @POST
    @Path("clauses")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response appendClause(InputStream body) {
        call.access().requireAdminister();
        VersionReader reader = new VersionReader();
        ClauseVersionRequest request = new RequestBody(call.errors()).read(body, ClauseVersionRequest.class);
        ClauseVersion added = reader.read(request);
        Versions known = call.versions();
        refuse(reader.errorsAnd(VersionRules.check(added, known, call.today())));
        append(() ->
                repository().append(added, known, call.caller(), call.clock().instant()));
        return answer(SettingsEvents.CLAUSE_VERSION, request);
    }

    /** Appends a version of the Regulamin. */
    @POST
    @Path("regulamin")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response appendRegulamin(InputStream body) {
        call.access().requireAdminister();
        VersionReader reader = new VersionReader();
        RegulaminVersionRequest request =
                new RequestBody(call.errors(), MOST_BYTES_OF_A_REGULAMIN).read(body, RegulaminVersionRequest.class);
        RegulaminVersion added = reader.read(request);
        String text = VersionReader.regulaminText(request);
        Versions known = call.versions();
        refuse(reader.errorsAnd(VersionRules.check(added, text, known, call.today())));
        append(() -> repository()
                .append(added, text, known, call.caller(), call.clock().instant()));
        new CurrentRegulamin(call.session(), call.realm()).forget();
        return answer(SettingsEvents.REGULAMIN_VERSION, request);
    }

    private void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw call.errors().badRequest(RestKeys.VERSION_INVALID, errors);
        }
    }

    /** Whoever else appended since the versions were read has taken the place. */
    private void append(Runnable step) {
        try {
            step.run();
        } catch (ModelDuplicateException e) {
            throw call.errors().conflict(RestKeys.VERSION_CONFLICT, List.of());
        }
    }

    private Response answer(String type, Object request) {
        call.settingsEvents().appended(type, request);
        return Response.status(Response.Status.CREATED)
                .entity(VersionsRepresentation.of(call.versions(), repository().texts()))
                .build();
    }

    private VersionRepository repository() {
        return new VersionRepository(call.entities(), call.realm().getId());
    }
}
