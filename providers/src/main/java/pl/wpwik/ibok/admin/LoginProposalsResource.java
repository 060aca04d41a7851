package pl.wpwik.ibok.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.wpwik.ibok.registration.Registration;

/** Logins for whoever may register (point 4). */
@Produces(MediaType.APPLICATION_JSON)
public final class LoginProposalsResource {

    private final Call call;
    private final OneApplication application;

    LoginProposalsResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** Free ones for the customer of the application, the best first. */
    @GET
    public Response propose() {
        call.access().requireRegister();
        Registration registration = new Registration(call.session(), call.realm(), call.entities(), call.clock());
        return Response.ok(new LoginProposalsRepresentation(registration.proposeLogins(application.find())))
                .build();
    }
}
