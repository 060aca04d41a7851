package pl.wpwik.ibok.admin;

/**
 * What a customer has declared about an optional clause, as the caller writes it.
 *
 * @param version of the application as it was read
 * @param accepted given or withdrawn
 * @param on the day of the declaration
 */
record ClauseDecisionRequest(Integer version, Boolean accepted, String on, String note) {}
