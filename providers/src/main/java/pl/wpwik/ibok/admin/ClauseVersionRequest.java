package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A new version of a clause as the caller writes it, or its withdrawal.
 *
 * @param mandatory whether there is no account without it; left out for yes
 * @param withdrawn whether the clause is on the form no more; then version, mandatory and labels mean nothing
 */
record ClauseVersionRequest(
        String code, String version, Boolean mandatory, String inForceFrom, Boolean withdrawn, Labels labels) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Labels(String pl, String en) {}
}
