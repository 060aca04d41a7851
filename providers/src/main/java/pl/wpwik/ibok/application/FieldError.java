package pl.wpwik.ibok.application;

import java.util.List;

/**
 * A value that cannot be accepted, and why.
 *
 * @param field path of the field as in the JSON of the REST API, for example {@code contact.address.postalCode}
 * @param messageKey key of the explanation in the bundle {@code ibok-rest}
 * @param params what the explanation's placeholders stand for
 */
public record FieldError(String field, String messageKey, List<String> params) {

    public static FieldError of(String field, String messageKey, Object... params) {
        return new FieldError(
                field,
                messageKey,
                List.of(params).stream().map(Object::toString).toList());
    }
}
