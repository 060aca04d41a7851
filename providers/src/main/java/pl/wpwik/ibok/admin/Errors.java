package pl.wpwik.ibok.admin;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.keycloak.representations.idm.ErrorRepresentation;
import org.keycloak.services.ErrorResponseException;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.RegisterConflict;

/** Refusals in Keycloak's own shape; thrown, so that Keycloak rolls back whatever the call had begun. */
final class Errors {

    private final Messages messages;

    Errors(Messages messages) {
        this.messages = messages;
    }

    ErrorResponseException badRequest(String messageKey) {
        return of(Response.Status.BAD_REQUEST, messageKey, List.of());
    }

    ErrorResponseException badRequest(List<FieldError> fields) {
        return badRequest(RestKeys.INVALID, fields);
    }

    ErrorResponseException badRequest(String messageKey, List<FieldError> fields) {
        return of(Response.Status.BAD_REQUEST, messageKey, fields);
    }

    ErrorResponseException conflict(String messageKey, List<FieldError> fields) {
        return of(Response.Status.CONFLICT, messageKey, fields);
    }

    ErrorResponseException notFound() {
        return of(Response.Status.NOT_FOUND, RestKeys.NOT_FOUND, List.of());
    }

    /** @param current the application as it is */
    ErrorResponseException conflict(RegisterConflict conflict, ApplicationRepresentation current) {
        String message = messages.text(RestKeys.CONFLICT + conflict.reason().name(), List.of());
        return of(Response.Status.CONFLICT, new ConflictRepresentation(message, current));
    }

    /** An explanation that is an answer and no refusal. */
    String text(FieldError field) {
        return messages.text(field.messageKey(), field.params());
    }

    private ErrorResponseException of(Response.Status status, String messageKey, List<FieldError> fields) {
        ErrorRepresentation error = new ErrorRepresentation();
        error.setErrorMessage(messages.text(messageKey, List.of()));
        if (!fields.isEmpty()) {
            error.setErrors(fields.stream().map(this::representation).toList());
        }
        return of(status, error);
    }

    private static ErrorResponseException of(Response.Status status, ErrorRepresentation error) {
        return new ErrorResponseException(Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(error)
                .build());
    }

    private ErrorRepresentation representation(FieldError field) {
        return new ErrorRepresentation(
                field.field(), text(field), field.params().toArray());
    }
}
