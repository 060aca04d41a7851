package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import pl.wpwik.ibok.application.Duplicate;

/** Applications that may be of the same customer, the newest first. */
record DuplicatesRepresentation(List<Item> items) {

    /**
     * @param applicant the name as one text
     * @param matches in what it resembles the one being keyed in
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            String id,
            String number,
            String status,
            String applicant,
            String customerNumber,
            String filedOn,
            List<String> matches) {

        private static Item of(Duplicate duplicate) {
            return new Item(
                    duplicate.id(),
                    duplicate.number(),
                    duplicate.status().name(),
                    duplicate.applicant().displayName(),
                    duplicate.applicant().customerNumber(),
                    duplicate.filedOn().toString(),
                    duplicate.matches().stream().map(Enum::name).toList());
        }
    }

    static DuplicatesRepresentation of(List<Duplicate> duplicates) {
        return new DuplicatesRepresentation(duplicates.stream().map(Item::of).toList());
    }
}
