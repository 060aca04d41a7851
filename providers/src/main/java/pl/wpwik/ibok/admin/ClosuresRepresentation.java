package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What became of the applications of a bulk closing, in the order of the request. */
record ClosuresRepresentation(List<Item> items) {

    /**
     * @param number null where there is no such application, or it could not be looked up
     * @param result CLOSED, NOT_FOUND, FAILED, or what stands against it
     * @param message the same in the caller's language
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(String id, String number, String result, String message) {}
}
