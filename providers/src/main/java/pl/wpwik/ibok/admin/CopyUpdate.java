package pl.wpwik.ibok.admin;

/**
 * @param version of the application as it was read
 * @param copyHandedOver true; what has been handed over cannot be taken back
 */
record CopyUpdate(Integer version, Boolean copyHandedOver) {}
