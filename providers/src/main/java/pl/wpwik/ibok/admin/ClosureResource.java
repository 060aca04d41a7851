package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.closure.AccountClosing;
import pl.wpwik.ibok.closure.ClosureReason;

/** Closing (point 8): at once. */
@Produces(MediaType.APPLICATION_JSON)
public final class ClosureResource {

    private final Call call;
    private final OneApplication application;

    ClosureResource(OneApplication application) {
        this.call = application.call();
        this.application = application;
    }

    /** Closes the account; 409 with the present state when it is closed, or no resignation asks for it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response close(InputStream body) {
        call.access().requireRegister();
        ClosureRequest request = application.body(body, ClosureRequest.class);
        int version = application.version(request.version());
        boolean neverActivated = neverActivated(request.reason());
        ApplicationEntity closed = application.attempt(() -> close(version, neverActivated));
        call.events().done();
        return application.answer(closed);
    }

    private Optional<ApplicationEntity> close(int version, boolean neverActivated) {
        AccountClosing closing = new AccountClosing(call.session(), call.realm(), call.entities(), call.clock());
        return neverActivated
                ? closing.closeNeverActivated(application.id(), version, call.caller())
                : closing.close(application.id(), version, call.caller());
    }

    /** Any other reason stands on the paper. */
    private boolean neverActivated(String reason) {
        if (reason != null && !reason.equals(ClosureReason.NEVER_ACTIVATED.name())) {
            throw call.errors()
                    .badRequest(
                            List.of(FieldError.of("reason", RestKeys.CHOICE, List.of(ClosureReason.NEVER_ACTIVATED))));
        }
        return reason != null;
    }
}
