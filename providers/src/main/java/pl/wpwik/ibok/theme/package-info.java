/**
 * Which theme Keycloak shows, a console built for another Keycloak giving way to the stock one, and what every template is
 * told of the utility's look.
 */
package pl.wpwik.ibok.theme;
