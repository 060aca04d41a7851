package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.closure.Resignations;

/** The written resignation of a customer with an account (point 8). */
@Produces(MediaType.APPLICATION_JSON)
public final class ResignationResource {

    private final Call call;
    private final OneApplication application;

    ResignationResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** Keys it in, or corrects what was keyed in, until the account is closed. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(InputStream body) {
        call.access().requireEnter();
        ResignationRequest request = application.body(body, ResignationRequest.class);
        int version = application.version(request.version());
        ApplicationEntity open = application.attempt(() -> resignations().open(application.id(), version));
        ResignationReader reader = new ResignationReader(request, open.data().filedOn(), call.today());
        if (!reader.errors().isEmpty()) {
            throw call.errors().badRequest(reader.errors());
        }
        if (resignations().record(open, reader.paper(), call.caller())) {
            call.events().updated();
        }
        return application.answer(open);
    }

    /** It does not count: entered in error, or the customer stays after all. */
    @DELETE
    public Response withdraw(@QueryParam("version") String version) {
        call.access().requireRegister();
        int seen = application.version(number(version));
        ApplicationEntity open =
                application.attempt(() -> resignations().withdraw(application.id(), seen, call.caller()));
        call.events().deleted();
        return application.answer(open);
    }

    /** @return null for none */
    private Integer number(String given) {
        try {
            return given == null || given.isBlank() ? null : Integer.valueOf(given);
        } catch (NumberFormatException e) {
            throw call.errors().badRequest(List.of(FieldError.of("version", RestKeys.FIELD_TYPE)));
        }
    }

    private Resignations resignations() {
        return new Resignations(call.entities(), call.realm().getId(), call.settings(), call.clock());
    }
}
