package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Whether, in which version and when the customer accepted the Regulamin by signing it (regulation, point 2). */
@Embeddable
public record RegulaminAnswer(
        @Column(name = "REGULAMIN_VERSION") String version,
        @Column(name = "REGULAMIN_ACCEPTED") boolean accepted,
        @Column(name = "REGULAMIN_SIGNED_ON") LocalDate signedOn) {

    /** Not signed. */
    public static final RegulaminAnswer NONE = new RegulaminAnswer(null, false, null);
}
