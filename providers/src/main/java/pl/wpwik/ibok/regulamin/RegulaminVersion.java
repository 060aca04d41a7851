package pl.wpwik.ibok.regulamin;

import java.time.LocalDate;

/**
 * The Regulamin in one of its versions (regulation, point 2).
 *
 * @param inForceFrom the first day on whose applications it has to be signed; null for that of the first form
 * @param url where it can be read; null where that is not known
 */
public record RegulaminVersion(String version, LocalDate inForceFrom, String url) {}
