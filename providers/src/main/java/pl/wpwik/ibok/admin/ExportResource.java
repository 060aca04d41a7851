package pl.wpwik.ibok.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.utils.KeycloakModelUtils;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.FieldChange;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.export.ExportPage;
import pl.wpwik.ibok.export.JsonExport;
import pl.wpwik.ibok.export.PersonalData;
import pl.wpwik.ibok.export.Section;

/** All that is held on one person, for that person (RODO, articles 15 and 20). */
public final class ExportResource {

    private static final String JSON = "json";
    private static final String HTML = "html";

    private final Call call;
    private final OneApplication application;

    ExportResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** As JSON or as a page in the caller's language; noted before a byte of it goes out. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML + ";charset=UTF-8"})
    public Response export(@QueryParam("format") String format, @Context HttpHeaders headers) {
        call.access().requireExport();
        String wanted = format(format, headers);
        ApplicationEntity found = application.find();
        note(found.id(), wanted);
        call.events().done();
        return wanted.equals(HTML) ? page(found) : file(found);
    }

    private String format(String format, HttpHeaders headers) {
        if (format == null) {
            MediaType preferred = headers.getAcceptableMediaTypes().get(0);
            return preferred.isCompatible(MediaType.APPLICATION_JSON_TYPE) ? JSON : HTML;
        }
        if (!List.of(JSON, HTML).contains(format)) {
            throw call.errors().badRequest(List.of(FieldError.of("format", RestKeys.CHOICE, List.of(JSON, HTML))));
        }
        return format;
    }

    /** In a transaction of its own: what cannot be noted is not handed out. */
    private void note(String applicationId, String format) {
        String realmId = call.realm().getId();
        String who = call.caller();
        KeycloakModelUtils.runJobInTransaction(
                call.session().getKeycloakSessionFactory(),
                session -> new History(
                                session.getProvider(JpaConnectionProvider.class).getEntityManager(),
                                realmId,
                                call.clock())
                        .note(
                                applicationId,
                                who,
                                HistoryAction.EXPORTED,
                                List.of(new FieldChange("export.format", null, format))));
    }

    private Response page(ApplicationEntity found) {
        Instant now = call.clock().instant();
        String html =
                new ExportPage(call.session(), call.realm(), call.locale()).html(found.number(), now, sections(found));
        return Response.ok(html)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response file(ApplicationEntity found) {
        JsonExport export = new JsonExport(call.clock().instant(), sections(found));
        String name = found.number().replaceAll("[^A-Za-z0-9]+", "-") + ".json";
        return Response.ok((StreamingOutput) export::write)
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private List<Section> sections(ApplicationEntity found) {
        return new PersonalData(call.session(), call.realm())
                .of(found, call.representations().of(found), history(found));
    }

    private List<HistoryRepresentation> history(ApplicationEntity found) {
        return application.history().of(found.id()).stream()
                .map(HistoryRepresentation::of)
                .toList();
    }
}
