package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.function.Function;
import pl.wpwik.ibok.closure.ClosureEntity;
import pl.wpwik.ibok.closure.ClosureView;
import pl.wpwik.ibok.closure.Resignation;

/**
 * How an account ends (point 8); what is not known, or not yet, is null. Without paper there is nothing from {@code filedOn}
 * to {@code recordedAt}.
 *
 * @param formerStatus what an undoing restores
 * @param eraseOn the day on which personal data are erased
 * @param reinstatable whether the closing could be undone now
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ClosureRepresentation(
        String reason,
        String filedOn,
        String dueOn,
        String channel,
        String originalLocation,
        String receivedBy,
        String recordedBy,
        String recordedAt,
        String closedBy,
        String closedAt,
        String formerStatus,
        String eraseOn,
        boolean reinstatable,
        String erasedAt) {

    /** @param view null where nobody has asked for the end */
    static ClosureRepresentation of(ClosureView view) {
        if (view == null) {
            return null;
        }
        ClosureEntity closure = view.closure();
        Optional<Resignation> paper = closure.resignation();
        return new ClosureRepresentation(
                closure.reason().name(),
                text(paper, Resignation::filedOn),
                text(paper, Resignation::dueOn),
                text(paper, Resignation::channel),
                text(paper, Resignation::originalLocation),
                text(paper, Resignation::receivedBy),
                text(paper, Resignation::recordedBy),
                text(paper, Resignation::recordedAt),
                closure.closedBy(),
                text(closure.closedAt()),
                text(closure.formerStatus()),
                text(view.eraseOn()),
                view.reinstatable(),
                text(closure.erasedAt()));
    }

    private static String text(Optional<Resignation> paper, Function<Resignation, Object> field) {
        return paper.map(field).map(Object::toString).orElse(null);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
