package pl.wpwik.ibok.admin;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.registration.ActivationResend;

/** The activation mail (point 5). */
@Produces(MediaType.APPLICATION_JSON)
public final class ActivationMailResource {

    private final Call call;
    private final OneApplication application;

    ActivationMailResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** Owes another one, while the customer has not logged in for the first time. */
    @POST
    public Response resend() {
        call.access().requireRegister();
        ActivationResend resend = new ActivationResend(call.session(), call.realm(), call.entities(), call.clock());
        ApplicationEntity found = application.attempt(() -> resend.resend(application.id(), call.caller()));
        call.events().done();
        return application.answer(found);
    }
}
