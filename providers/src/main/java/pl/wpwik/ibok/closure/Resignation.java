package pl.wpwik.ibok.closure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.jpa.InstantConverter;

/**
 * The paper that asks for the end of an account, as it was keyed in (regulation, point 8).
 *
 * @param filedOn the day it reached the office
 * @param dueOn the last day for closing
 * @param originalLocation where the paper is kept; null where it is not known
 * @param receivedBy who took it in; null where it is not known
 * @param recordedBy login of the member of staff
 */
@Embeddable
public record Resignation(
        @Column(name = "FILED_ON") LocalDate filedOn,
        @Column(name = "DUE_ON") LocalDate dueOn,

        @Enumerated(EnumType.STRING) @Column(name = "CHANNEL", length = 16)
        Channel channel,

        @Column(name = "ORIGINAL_LOCATION", length = 200) String originalLocation,
        @Column(name = "RECEIVED_BY", length = 200) String receivedBy,
        @Column(name = "RECORDED_BY") String recordedBy,

        @Convert(converter = InstantConverter.class) @Column(name = "RECORDED_AT")
        Instant recordedAt) {}
