package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.wpwik.ibok.application.ApplicationData;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationQuery;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.Numbering;
import pl.wpwik.ibok.application.Page;
import pl.wpwik.ibok.application.Register;
import pl.wpwik.ibok.application.Tab;
import pl.wpwik.ibok.settings.IbokSettings;

/** Applications: recording (point 1), the work list. */
@Produces(MediaType.APPLICATION_JSON)
public final class ApplicationsResource {

    /** Nothing else reaches the database; what is no id is not found. */
    private static final String ID = "{id: [0-9a-f-]{36}}";

    private final Call call;

    ApplicationsResource(Call call) {
        this.call = call;
    }

    /** Records an application; 201 with its number, 400 with every field that cannot be accepted. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(InputStream body) {
        call.access().requireEnter();
        IbokSettings settings = call.settings();
        RequestReader reader = new RequestReader(settings, call.versions().forms(), call.today());
        ApplicationData data = reader.read(new RequestBody(call.errors()).read(body, ApplicationRequest.class));
        if (data == null) {
            throw call.errors().badRequest(reader.errors());
        }
        String realmId = call.realm().getId();
        ApplicationEntity application = new Register(
                        applications(),
                        new Numbering(call.entities(), realmId),
                        new History(call.entities(), realmId, call.clock()),
                        settings,
                        call.clock())
                .record(realmId, data, call.caller());
        call.events().created(application.id());
        return Response.created(call.session()
                        .getContext()
                        .getUri()
                        .getAbsolutePathBuilder()
                        .path(application.id())
                        .build())
                .entity(call.representations().of(application))
                .build();
    }

    /** The work list, what is due first comes first. */
    @GET
    public Response list(
            @QueryParam("tab") String tab,
            @QueryParam("status") String status,
            @QueryParam("due") String due,
            @QueryParam("search") String search,
            @QueryParam("sort") String sort,
            @QueryParam("first") String first,
            @QueryParam("max") String max) {
        call.access().requireSee();
        List<FieldError> problems = new ArrayList<>();
        ApplicationQuery query = new ListParameters(tab, status, due, search, sort, first, max)
                .toQuery(call.today(), call.settings().dueSoonDays(), problems);
        if (!problems.isEmpty()) {
            throw call.errors().badRequest(problems);
        }
        Page<ApplicationEntity> page = applications().list(query);
        return Response.ok(new PageRepresentation(
                        page.total(),
                        query.first(),
                        query.max(),
                        call.representations().of(page.items())))
                .build();
    }

    /** How many applications each tab of the work list has. */
    @GET
    @Path("counts")
    public Map<Tab, Long> counts(@QueryParam("search") String search) {
        call.access().requireSee();
        List<FieldError> problems = new ArrayList<>();
        String wanted = ListParameters.searchOnly(search).search(problems);
        if (!problems.isEmpty()) {
            throw call.errors().badRequest(problems);
        }
        return applications().counts(wanted, call.today());
    }

    /** Applications that may be of the same customer as the one being keyed in. */
    @Path("duplicates")
    public DuplicatesResource duplicates() {
        return new DuplicatesResource(call);
    }

    /** One application. */
    @Path(ID)
    public ApplicationResource application(@PathParam("id") String id) {
        return new ApplicationResource(new OneApplication(call, id));
    }

    private ApplicationRepository applications() {
        return new ApplicationRepository(call.entities(), call.realm().getId());
    }
}
