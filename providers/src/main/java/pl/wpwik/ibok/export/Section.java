package pl.wpwik.ibok.export;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A part of what is held on one person.
 *
 * @param name its key in the JSON
 * @param content read when it is written: one object, or a {@link Stream} of rows, to be closed; null where there is none
 */
public record Section(String name, Supplier<?> content) {}
