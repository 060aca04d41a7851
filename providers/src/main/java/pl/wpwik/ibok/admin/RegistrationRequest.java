package pl.wpwik.ibok.admin;

/** @param login the registrar's choice, null for the best proposal */
record RegistrationRequest(String login) {}
