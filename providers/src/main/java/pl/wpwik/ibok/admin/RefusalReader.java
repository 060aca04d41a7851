package pl.wpwik.ibok.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.RefusalReason;
import pl.wpwik.ibok.application.RefusalRules;

/** A refusal as the registrar wrote it, and everything that is wrong with it. */
final class RefusalReader {

    private final List<FieldError> errors = new ArrayList<>();
    private final RefusalReason reason;
    private final String text;

    RefusalReader(RefusalRequest request) {
        this.reason = reason(request.reason());
        this.text = text(request.text());
        RefusalRules.check(reason, text).stream()
                .filter(error ->
                        errors.stream().noneMatch(known -> known.field().equals(error.field())))
                .forEach(errors::add);
    }

    RefusalReason reason() {
        return reason;
    }

    /** @return null for none */
    String text() {
        return text;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private RefusalReason reason(String given) {
        Optional<RefusalReason> known = Stream.of(RefusalReason.values())
                .filter(value -> value.name().equals(given))
                .findFirst();
        if (given != null && known.isEmpty()) {
            errors.add(FieldError.of("reason", RestKeys.CHOICE, List.of(RefusalReason.values())));
        }
        return known.orElse(null);
    }

    /** One kind of line break, whatever the registrar's machine writes. */
    private static String text(String given) {
        return given == null || given.isBlank()
                ? null
                : given.strip().replace("\r\n", "\n").replace('\r', '\n');
    }
}
