package pl.wpwik.ibok.admin;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import pl.wpwik.ibok.registration.RefusalLetter;

/** The refusal on paper (point 2). */
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public final class RefusalLetterResource {

    private final Call call;
    private final OneApplication application;

    RefusalLetterResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** A page to be printed, in the caller's language. */
    @GET
    public Response letter() {
        call.access().requireSee();
        RefusalLetter letter = new RefusalLetter(call.session(), call.realm());
        String html = application.attempt(() -> Optional.of(letter.html(application.find(), call.locale())));
        return Response.ok(html).build();
    }
}
