package pl.wpwik.ibok.application;

/**
 * One field that was changed.
 *
 * @param field its path as in the JSON of the REST API, for example {@code contact.email}
 * @param before its value as text, null where it had none
 * @param after its value as text, null where it has none now
 */
public record FieldChange(String field, String before, String after) {}
