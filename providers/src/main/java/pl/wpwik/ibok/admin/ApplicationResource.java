package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import pl.wpwik.ibok.application.ApplicationData;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.Editing;
import pl.wpwik.ibok.application.FieldError;

/** One application: what stands on it (points 1 to 3), and the way to what is done with it. */
@Produces(MediaType.APPLICATION_JSON)
public final class ApplicationResource {

    private final Call call;
    private final OneApplication application;

    ApplicationResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** As it is. */
    @GET
    public Response get() {
        call.access().requireSee();
        return Response.ok(call.representations().of(application.find())).build();
    }

    /** Corrects what was keyed in, while nothing is decided; 409 with the present state for whoever has an older one. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        call.access().requireEnter();
        ApplicationUpdate update = application.body(body, ApplicationUpdate.class);
        int version = application.version(update.version());
        Editing editing = editing();
        ApplicationEntity open = application.attempt(() -> editing.open(application.id(), version));
        RequestReader reader =
                new RequestReader(call.settings(), call.versions().forms(), call.today(), open.data());
        ApplicationData data = reader.read(update.application());
        if (data == null) {
            throw call.errors().badRequest(reader.errors());
        }
        if (editing.change(open, data, call.caller())) {
            call.events().updated();
        }
        return application.answer(open);
    }

    /** Notes that the customer has been handed the copy after all (point 3). */
    @PUT
    @Path("copy")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handOverCopy(InputStream body) {
        call.access().requireEnter();
        CopyUpdate update = application.body(body, CopyUpdate.class);
        int version = application.version(update.version());
        if (!Boolean.TRUE.equals(update.copyHandedOver())) {
            throw call.errors().badRequest(List.of(FieldError.of("copyHandedOver", RestKeys.COPY_ONLY_YES)));
        }
        ApplicationEntity found =
                application.attempt(() -> application.applications().findForUpdate(application.id(), version));
        if (application.attempt(() -> Optional.of(editing().handOverCopy(found, call.caller())))) {
            call.events().updated();
        }
        return application.answer(found);
    }

    /** Who did what, when; newest first. */
    @GET
    @Path("history")
    public List<HistoryRepresentation> history() {
        call.access().requireSee();
        return application.history().of(application.find().id()).stream()
                .map(HistoryRepresentation::of)
                .toList();
    }

    /** Its registration. */
    @Path("registration")
    public RegistrationResource registration() {
        return new RegistrationResource(application);
    }

    /** Logins for its registration. */
    @Path("login-proposals")
    public LoginProposalsResource loginProposals() {
        return new LoginProposalsResource(application);
    }

    /** Whether a login could be given to its customer. */
    @Path("login-check")
    public LoginCheckResource loginCheck() {
        return new LoginCheckResource(application);
    }

    /** The mails about it. */
    @Path("mails")
    public MailsResource mails() {
        return new MailsResource(application);
    }

    /** Its refusal. */
    @Path("refusal")
    public RefusalResource refusal() {
        return new RefusalResource(application);
    }

    /** The letter that tells of its refusal. */
    @Path("refusal-letter")
    public RefusalLetterResource refusalLetter() {
        return new RefusalLetterResource(application);
    }

    /** Its activation mail. */
    @Path("activation-mail")
    public ActivationMailResource activationMail() {
        return new ActivationMailResource(application);
    }

    /** What its customer declares about a clause. */
    @Path("clauses/{code}")
    public ClauseResource clause(@PathParam("code") String code) {
        return new ClauseResource(application, code);
    }

    /** How its customer is reached. */
    @Path("contact")
    public ContactResource contact() {
        return new ContactResource(application);
    }

    /** All that is held on its customer. */
    @Path("export")
    public ExportResource export() {
        return new ExportResource(application);
    }

    /** The written resignation. */
    @Path("resignation")
    public ResignationResource resignation() {
        return new ResignationResource(application);
    }

    /** The closing of its account. */
    @Path("closure")
    public ClosureResource closure() {
        return new ClosureResource(application);
    }

    /** The undoing of that. */
    @Path("reinstatement")
    public ReinstatementResource reinstatement() {
        return new ReinstatementResource(application);
    }

    /** What is registered of its customer. */
    @Path("data")
    public DataResource data() {
        return new DataResource(application);
    }

    private Editing editing() {
        return new Editing(application.applications(), application.history(), call.settings());
    }
}
