package pl.wpwik.ibok.admin;

import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RestMessages;

/** The application a call is about, and the answers all such calls have in common. */
record OneApplication(Call call, String id) {

    ApplicationEntity find() {
        return found(applications().find(id));
    }

    ApplicationRepository applications() {
        return new ApplicationRepository(call.entities(), call.realm().getId());
    }

    History history() {
        return new History(call.entities(), call.realm().getId(), call.clock());
    }

    <T> T body(InputStream body, Class<T> type) {
        return new RequestBody(call.errors()).read(body, type);
    }

    /** The version without which nothing is changed. */
    int version(Integer given) {
        if (given == null) {
            throw call.errors().badRequest(List.of(FieldError.of("version", RestMessages.REQUIRED)));
        }
        return given;
    }

    /** What a feature has found, 404 when it found nothing, 409 with the present state when that stands against it. */
    <T> T attempt(Supplier<Optional<T>> step) {
        try {
            return found(step.get());
        } catch (RegisterConflict conflict) {
            throw call.errors().conflict(conflict, call.representations().of(conflict.current()));
        }
    }

    /** The application with its new version, which it gets when it is written. */
    Response answer(ApplicationEntity application) {
        call.entities().flush();
        return Response.ok(call.representations().of(application)).build();
    }

    private <T> T found(Optional<T> searched) {
        return searched.orElseThrow(() -> call.errors().notFound());
    }
}
