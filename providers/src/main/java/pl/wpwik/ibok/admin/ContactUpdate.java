package pl.wpwik.ibok.admin;

/** @param version of the application as it was read */
record ContactUpdate(Integer version, ApplicationRequest.Contact contact) {}
