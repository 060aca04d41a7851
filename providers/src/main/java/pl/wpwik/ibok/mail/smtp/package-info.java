/**
 * Keycloak's e-mail sender, replaced: the same settings, but replies are told apart, nothing personal is logged, and no mail
 * server can hold a thread for long.
 */
package pl.wpwik.ibok.mail.smtp;
