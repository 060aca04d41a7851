package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the customer answered to one clause. It keeps the version and whether the clause was mandatory, so that a later
 * form never changes what this customer signed (regulation, point 2).
 */
@Embeddable
public record ClauseAnswer(
        @Column(name = "CODE") String code,
        @Column(name = "CLAUSE_VERSION") String version,
        @Column(name = "MANDATORY") boolean mandatory,
        @Column(name = "ACCEPTED") boolean accepted) {}
