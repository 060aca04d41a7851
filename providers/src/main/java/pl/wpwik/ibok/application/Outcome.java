package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import pl.wpwik.ibok.jpa.InstantConverter;

/**
 * What became of an application.
 *
 * @param login the unique login given to the customer (regulation, point 4)
 * @param userId the Keycloak user
 * @param decidedBy login of the member of staff who registered or refused
 * @param decidedOn the business date of that, in the utility's time zone
 * @param activatedAt when the customer set a password of their own (point 6)
 * @param refusalReason why there is no account (point 2); null unless refused
 * @param refusalText the same in the registrar's words; null where there are none
 */
@Embeddable
public record Outcome(
        @Column(name = "LOGIN") String login,
        @Column(name = "USER_ID") String userId,
        @Column(name = "DECIDED_BY") String decidedBy,

        @Convert(converter = InstantConverter.class) @Column(name = "DECIDED_AT")
        Instant decidedAt,

        @Column(name = "DECIDED_ON") LocalDate decidedOn,

        @Convert(converter = InstantConverter.class) @Column(name = "ACTIVATED_AT")
        Instant activatedAt,

        @Enumerated(EnumType.STRING) @Column(name = "REFUSAL_REASON")
        RefusalReason refusalReason,

        @Column(name = "REFUSAL_TEXT") String refusalText) {

    /** Nothing decided yet. */
    public static final Outcome NONE = new Outcome(null, null, null, null, null, null, null, null);

    static Outcome registered(String login, String userId, Decision decision) {
        return new Outcome(login, userId, decision.by(), decision.at(), decision.on(), null, null, null);
    }

    static Outcome refused(RefusalReason reason, String text, Decision decision) {
        return new Outcome(null, null, decision.by(), decision.at(), decision.on(), null, reason, text);
    }

    /** Who decided what and when, without whom it was about. */
    Outcome erased() {
        return new Outcome(null, null, decidedBy, decidedAt, decidedOn, activatedAt, refusalReason, null);
    }

    Outcome activated(Instant at) {
        return new Outcome(login, userId, decidedBy, decidedAt, decidedOn, at, refusalReason, refusalText);
    }
}
