package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.registration.Refusal;

/** Refusal (point 2): final. */
@Produces(MediaType.APPLICATION_JSON)
public final class RefusalResource {

    private final Call call;
    private final OneApplication application;

    RefusalResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** Refuses for good; 409 with the present state when it has been decided before. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response refuse(InputStream body) {
        call.access().requireRegister();
        RefusalReader reader = new RefusalReader(application.body(body, RefusalRequest.class));
        if (!reader.errors().isEmpty()) {
            throw call.errors().badRequest(reader.errors());
        }
        Refusal refusal = new Refusal(call.session(), call.realm(), call.entities(), call.clock());
        ApplicationEntity refused = application.attempt(
                () -> refusal.refuse(application.id(), reader.reason(), reader.text(), call.caller()));
        call.events().done();
        return application.answer(refused);
    }
}
