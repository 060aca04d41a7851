package pl.wpwik.ibok.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.RestMessages;
import pl.wpwik.ibok.closure.BulkClosing;
import pl.wpwik.ibok.closure.ClosureReason;

/** Which accounts are to be closed, as the registrar's page wrote it, and everything that is wrong with it. */
final class ClosuresReader {

    /** Each takes a transaction, and the registrar waits for all. */
    static final int MOST = 100;

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

    private final List<FieldError> errors = new ArrayList<>();
    private final List<BulkClosing.Wanted> wanted = new ArrayList<>();

    ClosuresReader(ClosuresRequest request) {
        if (!ClosureReason.NEVER_ACTIVATED.name().equals(request.reason())) {
            errors.add(FieldError.of("reason", RestKeys.CHOICE, List.of(ClosureReason.NEVER_ACTIVATED)));
        }
        if (request.applications() == null || request.applications().isEmpty()) {
            errors.add(FieldError.of("applications", RestMessages.REQUIRED));
        } else if (request.applications().size() > MOST) {
            errors.add(FieldError.of("applications", RestMessages.TOO_MANY, MOST));
        } else {
            read(request.applications());
        }
    }

    List<BulkClosing.Wanted> wanted() {
        return List.copyOf(wanted);
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private void read(List<ClosuresRequest.Wanted> applications) {
        for (int i = 0; i < applications.size(); i++) {
            ClosuresRequest.Wanted given = applications.get(i);
            if (given == null || given.id() == null || !ID.matcher(given.id()).matches()) {
                errors.add(FieldError.of("applications[" + i + "].id", RestMessages.REQUIRED));
            } else if (given.version() == null) {
                errors.add(FieldError.of("applications[" + i + "].version", RestMessages.REQUIRED));
            } else {
                wanted.add(new BulkClosing.Wanted(given.id(), given.version()));
            }
        }
    }
}
