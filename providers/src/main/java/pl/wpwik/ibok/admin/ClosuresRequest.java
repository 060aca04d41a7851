package pl.wpwik.ibok.admin;

import java.util.List;

/** @param reason NEVER_ACTIVATED: whatever else ends an account is on paper, one at a time */
record ClosuresRequest(String reason, List<Wanted> applications) {

    /** @param version of the application as it was read */
    record Wanted(String id, Integer version) {}
}
