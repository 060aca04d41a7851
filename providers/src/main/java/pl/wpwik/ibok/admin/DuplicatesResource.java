package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import pl.wpwik.ibok.application.DuplicateQuery;
import pl.wpwik.ibok.application.Duplicates;

/** Applications that may be of the same customer (point 1): pointed out while a clerk types, never forbidden. */
@Produces(MediaType.APPLICATION_JSON)
public final class DuplicatesResource {

    private final Call call;

    DuplicatesResource(Call call) {
        this.call = call;
    }

    /** By POST, though it changes nothing: names do not belong into addresses, which end up in logs. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response find(InputStream body) {
        call.access().requireEnter();
        DuplicatesRequest request = new RequestBody(call.errors()).read(body, DuplicatesRequest.class);
        RequestReader reader = new RequestReader(call.settings(), call.today());
        DuplicateQuery query = reader.readForDuplicates(request);
        if (query == null) {
            throw call.errors().badRequest(reader.errors());
        }
        Duplicates duplicates = new Duplicates(call.entities(), call.realm().getId());
        return Response.ok(DuplicatesRepresentation.of(duplicates.of(query))).build();
    }
}
