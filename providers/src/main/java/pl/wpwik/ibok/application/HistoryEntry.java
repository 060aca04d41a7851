package pl.wpwik.ibok.application;

import java.time.Instant;
import java.util.List;

/**
 * One thing that was done with an application.
 *
 * @param who login of the member of staff, or of the customer; null for what the product does by itself
 * @param changes the fields it changed; empty where it changed none
 */
public record HistoryEntry(Instant at, String who, HistoryAction action, List<FieldChange> changes) {

    public HistoryEntry {
        changes = List.copyOf(changes);
    }
}
