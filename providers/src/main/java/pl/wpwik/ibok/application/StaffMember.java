package pl.wpwik.ibok.application;

/**
 * A member of staff who changes something that another one has to confirm.
 *
 * @param id of the Keycloak user: of two realms' administrators with the same login it tells which
 * @param login as recorded in the register
 */
public record StaffMember(String id, String login) {}
