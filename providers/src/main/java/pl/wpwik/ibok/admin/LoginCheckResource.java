package pl.wpwik.ibok.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.registration.Registration;
import pl.wpwik.ibok.registration.RegistrationRefused;

/** Says while the registrar types whether a login could be given (point 4); reserves nothing. */
@Produces(MediaType.APPLICATION_JSON)
public final class LoginCheckResource {

    private final Call call;
    private final OneApplication application;

    LoginCheckResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** By the same rules as the registration: no login stands for the best proposal there, too. */
    @GET
    public Response check(@QueryParam("login") String login) {
        call.access().requireRegister();
        ApplicationEntity found = application.find();
        Optional<String> wished =
                Optional.ofNullable(login).filter(text -> !text.isBlank()).map(String::strip);
        Registration registration = new Registration(call.session(), call.realm(), call.entities(), call.clock());
        try {
            String free = registration.checkLogin(found, wished);
            return Response.ok(new LoginCheckRepresentation(free, null)).build();
        } catch (RegistrationRefused refused) {
            String problem = call.errors().text(RefusalAnswer.loginProblem(refused));
            return Response.ok(new LoginCheckRepresentation(wished.orElse(null), problem))
                    .build();
        }
    }
}
