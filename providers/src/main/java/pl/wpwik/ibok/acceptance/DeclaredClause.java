package pl.wpwik.ibok.acceptance;

import java.time.LocalDate;

/**
 * What a customer has declared about an optional clause (regulation, point 2).
 *
 * @param on the day of the declaration
 * @param note null for none
 */
public record DeclaredClause(String code, boolean accepted, LocalDate on, String note) {}
