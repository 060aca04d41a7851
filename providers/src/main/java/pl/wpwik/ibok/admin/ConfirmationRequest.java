package pl.wpwik.ibok.admin;

/** @param version of the application as it was read: the address in it is confirmed */
record ConfirmationRequest(Integer version) {}
