package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.registration.AddressConfirmation;

/** That a changed e-mail address is right. */
@Produces(MediaType.APPLICATION_JSON)
public final class ConfirmationResource {

    private final Call call;
    private final OneApplication application;

    ConfirmationResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** Said by somebody else than who has changed it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(InputStream body) {
        call.access().requireRegister();
        int version = application.version(
                application.body(body, ConfirmationRequest.class).version());
        AddressConfirmation confirmation = new AddressConfirmation(call.realm(), call.entities(), call.clock());
        ApplicationEntity found =
                application.attempt(() -> confirmation.confirm(application.id(), version, call.staff()));
        call.events().done();
        return application.answer(found);
    }
}
