package pl.wpwik.ibok.statistics;

import pl.wpwik.ibok.application.RefusalReason;

/** How often applications were refused for one reason (regulation, point 2). */
public record RefusalsByReason(RefusalReason reason, long count) {}
