package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.CustomerData;
import pl.wpwik.ibok.registration.CustomerCorrection;

/** What is registered of a customer with an account. */
@Produces(MediaType.APPLICATION_JSON)
public final class DataResource {

    private final Call call;
    private final OneApplication application;

    DataResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** Corrects it; the customer's account follows. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(InputStream body) {
        call.access().requireRegister();
        DataUpdate update = application.body(body, DataUpdate.class);
        int version = application.version(update.version());
        CustomerCorrection correction =
                new CustomerCorrection(call.session(), call.realm(), call.entities(), call.clock());
        ApplicationEntity found = application.attempt(() -> correction.open(application.id(), version));
        RequestReader reader =
                new RequestReader(call.settings(), call.versions().forms(), call.today(), found.data());
        CustomerData data = reader.readCustomer(update, found.data());
        if (data == null) {
            throw call.errors().badRequest(reader.errors());
        }
        if (correction.correct(found, data, call.staff())) {
            call.events().updated();
        }
        return application.answer(found);
    }
}
