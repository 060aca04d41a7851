package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.registration.Registration;
import pl.wpwik.ibok.registration.RegistrationRefused;

/** Registration (point 4). */
@Produces(MediaType.APPLICATION_JSON)
public final class RegistrationResource {

    private final Call call;
    private final OneApplication application;

    RegistrationResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** Opens the account; 409 with every gap, or with what else stands against it. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public Response register(InputStream body) {
        call.access().requireRegister();
        Optional<String> login = new RequestBody(call.errors())
                .readOptional(body, RegistrationRequest.class)
                .map(RegistrationRequest::login)
                .filter(wish -> !wish.isBlank());
        Registration registration = new Registration(call.session(), call.realm(), call.entities(), call.clock());
        try {
            ApplicationEntity registered = application.attempt(
                    () -> registration.register(application.id(), login.map(String::strip), call.caller()));
            call.events().done();
            return application.answer(registered);
        } catch (RegistrationRefused refused) {
            throw new RefusalAnswer(call.errors()).to(refused);
        }
    }
}
