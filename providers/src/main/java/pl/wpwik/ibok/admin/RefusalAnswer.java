package pl.wpwik.ibok.admin;

import java.util.List;
import org.keycloak.services.ErrorResponseException;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.registration.RegistrationRefused;
import pl.wpwik.ibok.registration.RegistrationRefused.AlreadyRefused;
import pl.wpwik.ibok.registration.RegistrationRefused.AlreadyRegistered;
import pl.wpwik.ibok.registration.RegistrationRefused.Incomplete;
import pl.wpwik.ibok.registration.RegistrationRefused.LoginMalformed;
import pl.wpwik.ibok.registration.RegistrationRefused.LoginTaken;

/** Says in the registrar's language why an application was not registered. */
final class RefusalAnswer {

    private static final String CLAUSES = "clauses.";
    private static final String LOGIN = "login";

    private final Errors errors;

    RefusalAnswer(Errors errors) {
        this.errors = errors;
    }

    ErrorResponseException to(RegistrationRefused refused) {
        if (refused instanceof Incomplete incomplete) {
            return errors.conflict(
                    RestKeys.GATE_CLOSED,
                    incomplete.gaps().stream().map(RefusalAnswer::gap).toList());
        }
        if (refused instanceof LoginTaken taken) {
            return errors.conflict(RestKeys.INVALID, List.of(loginProblem(taken)));
        }
        if (refused instanceof LoginMalformed malformed) {
            return errors.badRequest(List.of(loginProblem(malformed)));
        }
        if (refused instanceof AlreadyRegistered) {
            return errors.conflict(RestKeys.ALREADY_REGISTERED, List.of());
        }
        if (refused instanceof AlreadyRefused) {
            return errors.conflict(RestKeys.ALREADY_REFUSED, List.of());
        }
        throw refused;
    }

    /** What is wrong with a login; whatever else stands against the registration is none of its business. */
    static FieldError loginProblem(RegistrationRefused refused) {
        if (refused instanceof LoginTaken taken) {
            return taken.free().isEmpty()
                    ? FieldError.of(LOGIN, RestKeys.LOGIN_TAKEN_NO_PROPOSAL)
                    : FieldError.of(LOGIN, RestKeys.LOGIN_TAKEN, taken.free().toArray());
        }
        if (refused instanceof LoginMalformed) {
            return FieldError.of(LOGIN, RestKeys.LOGIN_MALFORMED);
        }
        throw refused;
    }

    private static FieldError gap(String path) {
        return path.startsWith(CLAUSES)
                ? FieldError.of(path, RestKeys.GAP_CLAUSE, path.substring(CLAUSES.length()))
                : FieldError.of(path, RestKeys.GAP + path);
    }
}
