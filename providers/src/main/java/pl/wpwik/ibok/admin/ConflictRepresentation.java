package pl.wpwik.ibok.admin;

import org.keycloak.representations.idm.ErrorRepresentation;

/** A 409 in Keycloak's shape and, beside it, the application as it is, so that nobody has to ask again. */
public final class ConflictRepresentation extends ErrorRepresentation {

    private final ApplicationRepresentation current;

    ConflictRepresentation(String errorMessage, ApplicationRepresentation current) {
        setErrorMessage(errorMessage);
        this.current = current;
    }

    public ApplicationRepresentation getCurrent() {
        return current;
    }
}
