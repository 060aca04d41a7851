package pl.wpwik.ibok.temporarypassword;

import java.time.Instant;

/**
 * A temporary password just issued: the only object that ever holds the plain text, on its way into the mail
 * (regulation, points 5 and 7).
 *
 * @param plain what the customer types; never to be logged or stored
 * @param credentialId by which its issuer revokes it or its predecessors
 * @param expiresAt the moment from which it opens nothing any more
 */
public record IssuedTemporaryPassword(String plain, String credentialId, Instant expiresAt) {

    /** Without the plain password, so that no log line or exception text can hold it. */
    @Override
    public String toString() {
        return "IssuedTemporaryPassword[credentialId=" + credentialId + ", expiresAt=" + expiresAt + "]";
    }
}
