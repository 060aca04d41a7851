package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ContactDetails;
import pl.wpwik.ibok.registration.CustomerCorrection;

/** How a customer with an account is reached. */
@Produces(MediaType.APPLICATION_JSON)
public final class ContactResource {

    private final Call call;
    private final OneApplication application;

    ContactResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** Corrects it; with the address, what was sent to the wrong one dies. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(InputStream body) {
        call.access().requireRegister();
        ContactUpdate update = application.body(body, ContactUpdate.class);
        int version = application.version(update.version());
        CustomerCorrection correction =
                new CustomerCorrection(call.session(), call.realm(), call.entities(), call.clock());
        ApplicationEntity found = application.attempt(() -> correction.open(application.id(), version));
        RequestReader reader = new RequestReader(call.settings(), call.today());
        ContactDetails contact = reader.readContact(update.contact());
        if (contact == null) {
            throw call.errors().badRequest(reader.errors());
        }
        if (correction.correct(found, contact, call.staff())) {
            call.events().updated();
        }
        return application.answer(found);
    }

    /** The confirmation of a changed address. */
    @Path("confirmation")
    public ConfirmationResource confirmation() {
        return new ConfirmationResource(application);
    }
}
