package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import pl.wpwik.ibok.closure.BulkClosing;
import pl.wpwik.ibok.closure.BulkClosing.Closed;
import pl.wpwik.ibok.closure.BulkClosing.Outcome;

/** Closing of many accounts that were never activated (point 8). */
@Produces(MediaType.APPLICATION_JSON)
public final class ClosuresResource {

    private final Call call;

    ClosuresResource(Call call) {
        this.call = call;
    }

    /** Closes each by itself and says of each what became of it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ClosuresRepresentation close(InputStream body) {
        call.access().requireRegister();
        ClosuresReader reader = new ClosuresReader(new RequestBody(call.errors()).read(body, ClosuresRequest.class));
        if (!reader.errors().isEmpty()) {
            throw call.errors().badRequest(RestKeys.BULK_INVALID, reader.errors());
        }
        List<Closed> closed = new BulkClosing(
                        call.session().getKeycloakSessionFactory(), call.realm().getId(), call.clock())
                .closeNeverActivated(reader.wanted(), call.caller());
        closed.stream()
                .filter(one -> one.outcome() == Outcome.CLOSED)
                .forEach(one -> call.events().closed(one.id()));
        return new ClosuresRepresentation(closed.stream().map(this::item).toList());
    }

    private ClosuresRepresentation.Item item(Closed one) {
        String result =
                one.conflict() == null ? one.outcome().name() : one.conflict().name();
        return new ClosuresRepresentation.Item(one.id(), one.number(), result, message(one));
    }

    private String message(Closed one) {
        String key = switch (one.outcome()) {
            case CLOSED -> RestKeys.BULK_CLOSED;
            case NOT_FOUND -> RestKeys.NOT_FOUND;
            case FAILED -> RestKeys.BULK_FAILED;
            case REFUSED -> RestKeys.CONFLICT + one.conflict().name();
        };
        return call.messages().text(key, List.of());
    }
}
