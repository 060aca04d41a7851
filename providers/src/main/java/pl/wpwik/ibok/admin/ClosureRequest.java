package pl.wpwik.ibok.admin;

/**
 * @param version of the application as it was read
 * @param reason NEVER_ACTIVATED where no resignation is recorded; null where one is
 */
record ClosureRequest(Integer version, String reason) {}
