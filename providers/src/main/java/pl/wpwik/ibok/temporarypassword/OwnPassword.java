package pl.wpwik.ibok.temporarypassword;

import java.time.Instant;
import java.util.Optional;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/**
 * The password the customer has chosen, as Keycloak's own provider stores it.
 *
 * @param hash for comparing
 * @param setAt renewed by every change, wherever made, and kept when Keycloak hashes it anew
 */
record OwnPassword(PasswordCredentialModel hash, Instant setAt) {

    static Optional<OwnPassword> of(UserModel user) {
        return user.credentialManager()
                .getStoredCredentialsByTypeStream(PasswordCredentialModel.TYPE)
                .findFirst()
                .map(OwnPassword::new);
    }

    private OwnPassword(CredentialModel model) {
        this(PasswordCredentialModel.createFromCredentialModel(model), setAt(model));
    }

    /** Only passwords stored by a Keycloak older than any temporary password lack the date. */
    private static Instant setAt(CredentialModel model) {
        return model.getCreatedDate() == null ? Instant.EPOCH : Instant.ofEpochMilli(model.getCreatedDate());
    }
}
