package pl.wpwik.ibok.admin;

import java.util.List;

/** @param proposals free logins, the best first */
record LoginProposalsRepresentation(List<String> proposals) {}
