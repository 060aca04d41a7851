package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import pl.wpwik.ibok.jpa.InstantConverter;

/**
 * What became of an application.
 *
 * @param login the unique login given to the customer (regulation, point 4)
 * @param userId the Keycloak user
 * @param decidedBy login of the member of staff who decided
 * @param activatedAt when the customer set a password of their own (point 6)
 */
@Embeddable
public record Outcome(
        @Column(name = "LOGIN") String login,
        @Column(name = "USER_ID") String userId,
        @Column(name = "DECIDED_BY") String decidedBy,

        @Convert(converter = InstantConverter.class) @Column(name = "DECIDED_AT")
        Instant decidedAt,

        @Convert(converter = InstantConverter.class) @Column(name = "ACTIVATED_AT")
        Instant activatedAt) {

    /** Nothing decided yet. */
    public static final Outcome NONE = new Outcome(null, null, null, null, null);
}
