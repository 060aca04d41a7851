package pl.wpwik.ibok.export;

import java.util.List;

/** What an export says beside what the register's API shows; moments are ISO 8601, UTC, and what is not known is null. */
final class Held {

    private Held() {}

    /** In full: everywhere else they are masked. */
    record Identifiers(String pesel, String nip) {}

    /** The Keycloak user. */
    record Account(
            String login,
            boolean enabled,
            String createdAt,
            String firstName,
            String lastName,
            String email,
            List<Attribute> attributes) {}

    /** One value of an attribute of the Keycloak user. */
    record Attribute(String name, String value) {}

    /** That there is a password or the like, and since when; never the secret, nor its hash. */
    record Credential(String kind, String label, String createdAt) {}

    /**
     * @param offline whether an application keeps it when the customer has left
     * @param applications their client ids
     */
    record Session(
            boolean offline, String startedAt, String lastSeenAt, String clientAddress, List<String> applications) {}

    /** @param state PENDING, SENT (accepted by the mail server) or FAILED */
    record Mail(String kind, String owedAt, String state, String sentAt) {}

    /**
     * Without the address it came from, which may be somebody else's.
     *
     * @param typed as it was kept, in lower case
     */
    record ResetRequest(String typed, String requestedAt, String outcome) {}

    /** An event that Keycloak has stored, for as long as the realm's setting says. */
    record Event(String kind, String at, String clientAddress, String application, String error) {}
}
