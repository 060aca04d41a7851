package pl.wpwik.ibok.temporarypassword;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.dto.PasswordCredentialData;
import org.keycloak.models.credential.dto.PasswordSecretData;
import org.keycloak.util.JsonSerialization;

/** A temporary password as Keycloak keeps it: its hash, what it is for and until when it opens anything. */
record StoredTemporaryPassword(
        String id, Purpose purpose, Instant issuedAt, Instant expiresAt, PasswordCredentialModel hash) {

    static final String TYPE = "ibok-temporary-password";

    /** An expired one is kept this long, only to be able to say "it has expired" to whoever knew it. */
    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(30);

    /** What is stored in the open; the hash itself goes into the secret data, as with Keycloak's own passwords. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Data(String algorithm, int hashIterations, Purpose purpose, long expiresAt) {

        private boolean isComplete() {
            return algorithm != null && hashIterations > 0 && purpose != null;
        }

        private PasswordCredentialData hashing() {
            return new PasswordCredentialData(hashIterations, algorithm);
        }
    }

    static CredentialModel newModel(
            PasswordCredentialModel hash, Purpose purpose, Instant issuedAt, Instant expiresAt) {
        PasswordCredentialData hashing = hash.getPasswordCredentialData();
        CredentialModel model = new CredentialModel();
        model.setType(TYPE);
        model.setCreatedDate(issuedAt.toEpochMilli());
        model.setSecretData(hash.getSecretData());
        model.setCredentialData(JsonSerialization.valueAsString(
                new Data(hashing.getAlgorithm(), hashing.getHashIterations(), purpose, expiresAt.toEpochMilli())));
        return model;
    }

    /** @return nothing for a credential that an import has left incomplete: it opens nothing, and stops nobody */
    static Optional<StoredTemporaryPassword> of(CredentialModel model) {
        Optional<Data> data = read(model.getCredentialData(), Data.class).filter(Data::isComplete);
        Optional<PasswordSecretData> secret = read(model.getSecretData(), PasswordSecretData.class)
                .filter(read -> read.getSalt() != null && read.getValue() != null);
        if (data.isEmpty() || secret.isEmpty() || model.getCreatedDate() == null) {
            return Optional.empty();
        }
        return Optional.of(new StoredTemporaryPassword(
                model.getId(),
                data.get().purpose(),
                Instant.ofEpochMilli(model.getCreatedDate()),
                Instant.ofEpochMilli(data.get().expiresAt()),
                PasswordCredentialModel.createFromValues(data.get().hashing(), secret.get())));
    }

    private static <T> Optional<T> read(String json, Class<T> type) {
        try {
            return json == null ? Optional.empty() : Optional.ofNullable(JsonSerialization.readValue(json, type));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the customer has not set a password of their own since: any change voids what was issued before it. */
    boolean countsBeside(OwnPassword own) {
        return issuedAt.isAfter(own.setAt());
    }

    /** @param copiesSince what was issued since then is in copies of the successor's own mail */
    boolean isPredecessorOf(StoredTemporaryPassword successor, Instant copiesSince) {
        return purpose == successor.purpose
                && !id.equals(successor.id)
                && !issuedAt.isAfter(successor.issuedAt)
                && issuedAt.isBefore(copiesSince);
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isDueForDeletion(Instant now) {
        return !now.isBefore(expiresAt.plus(KEPT_AFTER_EXPIRY));
    }
}
