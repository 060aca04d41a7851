package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.closure.Reinstatement;

/** The undoing of a closing within the grace period (point 8). */
@Produces(MediaType.APPLICATION_JSON)
public final class ReinstatementResource {

    private final Call call;
    private final OneApplication application;

    ReinstatementResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** Everything is as it was; 409 with the present state where that cannot be any more. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reinstate(InputStream body) {
        call.access().requireRegister();
        int version = application.version(
                application.body(body, ReinstatementRequest.class).version());
        Reinstatement reinstatement = new Reinstatement(call.session(), call.realm(), call.entities(), call.clock());
        ApplicationEntity reinstated =
                application.attempt(() -> reinstatement.reinstate(application.id(), version, call.caller()));
        call.events().done();
        return application.answer(reinstated);
    }
}
