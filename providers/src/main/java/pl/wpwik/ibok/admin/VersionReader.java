package pl.wpwik.ibok.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.regulamin.Acceptance;
import pl.wpwik.ibok.regulamin.ClauseLabels;
import pl.wpwik.ibok.regulamin.ClauseVersion;
import pl.wpwik.ibok.regulamin.RegulaminVersion;

/** Turns what the caller wrote into a version, noting what cannot be read. */
final class VersionReader {

    private final List<FieldError> errors = new ArrayList<>();

    ClauseVersion read(ClauseVersionRequest request) {
        LocalDate from = date(request.inForceFrom());
        if (Boolean.TRUE.equals(request.withdrawn())) {
            return ClauseVersion.withdrawal(text(request.code()), from);
        }
        return new ClauseVersion(
                text(request.code()),
                text(request.version()),
                !Boolean.FALSE.equals(request.mandatory()),
                from,
                false,
                labels(request.labels()));
    }

    RegulaminVersion read(RegulaminVersionRequest request) {
        return new RegulaminVersion(
                text(request.version()),
                date(request.inForceFrom()),
                text(request.url()),
                acceptance(request.acceptance()),
                regulaminText(request) != null);
    }

    /** As it is kept: whatever system it was typed on. */
    static String regulaminText(RegulaminVersionRequest request) {
        String given = text(request.text());
        return given == null
                ? null
                : given.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    }

    private Acceptance acceptance(String given) {
        String text = text(given);
        Optional<Acceptance> choice = Stream.of(Acceptance.values())
                .filter(acceptance -> acceptance.name().equals(text))
                .findFirst();
        if (text != null && choice.isEmpty()) {
            errors.add(FieldError.of("acceptance", RestKeys.CHOICE, List.of(Acceptance.values())));
        }
        return choice.orElse(Acceptance.REQUIRED);
    }

    /** A date that could not be read is not also missing. */
    List<FieldError> errorsAnd(List<FieldError> broken) {
        List<FieldError> all = new ArrayList<>(errors);
        broken.stream()
                .filter(error ->
                        errors.stream().noneMatch(known -> known.field().equals(error.field())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private LocalDate date(String given) {
        String text = text(given);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            errors.add(FieldError.of("inForceFrom", RestKeys.DATE_IMPOSSIBLE));
            return null;
        }
    }

    private static ClauseLabels labels(ClauseVersionRequest.Labels given) {
        return given == null ? ClauseLabels.NONE : new ClauseLabels(text(given.pl()), text(given.en()));
    }

    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
