package pl.wpwik.ibok.admin;

/**
 * A new version of the Regulamin as the caller writes it.
 *
 * @param url where it can be read
 * @param acceptance what it asks of customers who have an account; left out for {@code REQUIRED}
 * @param text to be read at login; a blank line begins a paragraph
 */
record RegulaminVersionRequest(String version, String inForceFrom, String url, String acceptance, String text) {}
