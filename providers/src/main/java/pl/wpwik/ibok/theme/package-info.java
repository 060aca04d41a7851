/** Which theme Keycloak shows: a console built for another Keycloak gives way to the stock one. */
package pl.wpwik.ibok.theme;
