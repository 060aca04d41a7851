package pl.wpwik.ibok.admin;

/**
 * What the caller may do, so that pages offer nothing that would be refused.
 *
 * @param enter record and correct applications
 * @param register register, refuse, send mails
 * @param administer change settings
 * @param viewUsers see the realm's Keycloak users
 * @param export take out everything that is held on a person
 */
record Permissions(boolean enter, boolean register, boolean administer, boolean viewUsers, boolean export) {}
