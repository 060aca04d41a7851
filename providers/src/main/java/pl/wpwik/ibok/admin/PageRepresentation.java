package pl.wpwik.ibok.admin;

import java.util.List;

/** @param total how many there are in all */
record PageRepresentation(long total, int first, int max, List<ApplicationRepresentation> items) {}
