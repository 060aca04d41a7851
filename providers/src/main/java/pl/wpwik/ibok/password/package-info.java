/**
 * The rules for a customer's password (regulation, point 6): as data in plain Java, as Keycloak password policies, and
 * the generator of temporary passwords that obey them.
 */
package pl.wpwik.ibok.password;
