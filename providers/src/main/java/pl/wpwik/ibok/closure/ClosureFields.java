package pl.wpwik.ibok.closure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.FieldChange;

/**
 * What is known of the end of an account, field by field as text: what the history compares. A field without a value is
 * not there.
 */
record ClosureFields(Map<String, String> values) {

    /** Nothing known: what there is before a resignation. */
    static final ClosureFields NONE = new ClosureFields(Map.of());

    static ClosureFields of(ClosureReason reason, Resignation resignation) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "closure.reason", reason);
        if (resignation != null) {
            put(values, "closure.filedOn", resignation.filedOn());
            put(values, "closure.dueOn", resignation.dueOn());
            put(values, "closure.channel", resignation.channel());
            put(values, "closure.originalLocation", resignation.originalLocation());
            put(values, "closure.receivedBy", resignation.receivedBy());
        }
        return new ClosureFields(values);
    }

    static ClosureFields of(ClosureEntity closure) {
        return of(closure.reason(), closure.resignation().orElse(null));
    }

    /** What has to be changed to get from here to there; nothing between equals. */
    List<FieldChange> changesTo(ClosureFields later) {
        return Stream.concat(later.values.keySet().stream(), values.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(values.get(field), later.values.get(field)))
                .map(field -> new FieldChange(field, values.get(field), later.values.get(field)))
                .toList();
    }

    private static void put(Map<String, String> values, String field, Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
    }
}
