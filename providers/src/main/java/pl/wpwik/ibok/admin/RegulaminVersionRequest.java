package pl.wpwik.ibok.admin;

/**
 * A new version of the Regulamin as the caller writes it.
 *
 * @param url where it can be read
 */
record RegulaminVersionRequest(String version, String inForceFrom, String url) {}
