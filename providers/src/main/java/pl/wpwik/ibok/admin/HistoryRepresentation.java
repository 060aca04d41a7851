package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import pl.wpwik.ibok.application.FieldChange;
import pl.wpwik.ibok.application.HistoryEntry;

/**
 * One thing that was done with an application.
 *
 * @param at ISO 8601, UTC
 * @param who login of the member of staff, or of the customer; null for what the product does by itself
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record HistoryRepresentation(String at, String who, String action, List<Change> changes) {

    /** @param field its path as in the application's own representation */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Change(
            String field,
            @JsonProperty("old") String before,
            @JsonProperty("new") String after) {

        private static Change of(FieldChange change) {
            return new Change(change.field(), change.before(), change.after());
        }
    }

    static HistoryRepresentation of(HistoryEntry entry) {
        return new HistoryRepresentation(
                entry.at().toString(),
                entry.who(),
                entry.action().name(),
                entry.changes().stream().map(Change::of).toList());
    }
}
