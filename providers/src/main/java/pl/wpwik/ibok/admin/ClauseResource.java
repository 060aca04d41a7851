package pl.wpwik.ibok.admin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import pl.wpwik.ibok.acceptance.DeclaredClause;
import pl.wpwik.ibok.acceptance.OptionalClauses;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.regulamin.ClauseRules;

/** An optional clause of a registered application (point 2): given or withdrawn by its customer. */
@Produces(MediaType.APPLICATION_JSON)
public final class ClauseResource {

    private final Call call;
    private final OneApplication application;
    private final String code;

    ClauseResource(OneApplication application, String code) {
        this.call = application.call();
        this.application = application;
        this.code = code;
    }

    /** Records what the customer has declared; 409 for a mandatory clause, whose withdrawal is a resignation. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decide(InputStream body) {
        call.access().requireEnter();
        ClauseDecisionRequest request = application.body(body, ClauseDecisionRequest.class);
        int version = application.version(request.version());
        LocalDate on = day(request.on());
        String note = request.note() == null || request.note().isBlank()
                ? null
                : request.note().strip();
        OptionalClauses clauses = new OptionalClauses(call.session(), call.realm(), call.entities(), call.clock());
        ApplicationEntity found = application.attempt(() -> clauses.open(application.id(), version));
        ClauseRules rules = clauses.rules(found, call.versions().forms());
        List<FieldError> errors = rules.check(code, request.accepted(), on, note, call.today());
        if (!errors.isEmpty()) {
            throw call.errors().badRequest(errors);
        }
        DeclaredClause declared = new DeclaredClause(code, request.accepted(), on, note);
        if (application.attempt(() -> Optional.of(clauses.decide(found, declared, rules, call.caller())))) {
            call.events().updated();
        }
        return application.answer(found);
    }

    private LocalDate day(String given) {
        try {
            return given == null || given.isBlank() ? null : LocalDate.parse(given.strip());
        } catch (DateTimeParseException e) {
            throw call.errors().badRequest(List.of(FieldError.of("on", RestKeys.DATE_IMPOSSIBLE)));
        }
    }
}
