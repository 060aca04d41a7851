package pl.wpwik.ibok.admin;

import pl.wpwik.ibok.application.ApplicationEntity;

/** The application of a Keycloak user, as far as a link to it needs. */
public record UserApplicationRepresentation(String id, String number, String status) {

    static UserApplicationRepresentation of(ApplicationEntity application) {
        return new UserApplicationRepresentation(
                application.id(), application.number(), application.status().name());
    }
}
