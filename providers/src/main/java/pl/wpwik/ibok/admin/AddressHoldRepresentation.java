package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import pl.wpwik.ibok.application.AddressHoldEntity;

/**
 * That the e-mail address was changed lately, so that no temporary password goes there for the asking.
 *
 * @param until when that ends by itself
 * @param changedBy login of the member of staff
 * @param confirmable whether the caller may end it now
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AddressHoldRepresentation(String until, String changedBy, String changedAt, boolean confirmable) {

    static AddressHoldRepresentation of(AddressHoldEntity hold, boolean confirmable) {
        return hold == null
                ? null
                : new AddressHoldRepresentation(
                        hold.until().toString(),
                        hold.changedBy(),
                        hold.changedAt().toString(),
                        confirmable);
    }
}
