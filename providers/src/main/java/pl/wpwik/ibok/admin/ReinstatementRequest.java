package pl.wpwik.ibok.admin;

/** @param version of the application as it was read */
record ReinstatementRequest(Integer version) {}
