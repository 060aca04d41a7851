package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * @param login the one asked for, or the best proposal where none was named
 * @param problem in the caller's language why it would not be given; null when it would
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record LoginCheckRepresentation(String login, String problem) {}
