package pl.wpwik.ibok.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.closure.ClosureReason;
import pl.wpwik.ibok.closure.Paper;
import pl.wpwik.ibok.closure.PaperRules;

/** A written resignation as the clerk keyed it in, and everything that is wrong with it. */
final class ResignationReader {

    private static final List<ClosureReason> PAPER_REASONS =
            Stream.of(ClosureReason.values()).filter(ClosureReason::onPaper).toList();

    private final List<FieldError> errors = new ArrayList<>();
    private final Paper paper;

    /**
     * @param registeredFor the application's filing date
     * @param today the business date
     */
    ResignationReader(ResignationRequest request, LocalDate registeredFor, LocalDate today) {
        this.paper = new Paper(
                choice("reason", ClosureReason.class, request.reason(), PAPER_REASONS),
                date(request.filedOn()),
                choice("channel", Channel.class, request.channel(), List.of(Channel.values())),
                text(request.originalLocation()),
                text(request.receivedBy()));
        PaperRules.check(paper, registeredFor, today).stream()
                .filter(error ->
                        errors.stream().noneMatch(known -> known.field().equals(error.field())))
                .forEach(errors::add);
    }

    Paper paper() {
        return paper;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private LocalDate date(String given) {
        String text = text(given);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            errors.add(FieldError.of("filedOn", RestKeys.DATE_IMPOSSIBLE));
            return null;
        }
    }

    private <E extends Enum<E>> E choice(String field, Class<E> type, String given, List<E> offered) {
        String text = text(given);
        Optional<E> choice = Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        if (text != null && choice.isEmpty()) {
            errors.add(FieldError.of(field, RestKeys.CHOICE, offered));
        }
        return choice.orElse(null);
    }

    /** Surrounding blanks are typing noise, and an empty field is no value. */
    private static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
