package pl.wpwik.ibok.regulamin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import pl.wpwik.ibok.application.RegulaminAnswer;

/**
 * That a customer knows a version of the Regulamin, since when and how (regulation, point 2).
 *
 * @param at of what was signed on paper the beginning of that day
 */
public record RegulaminAcceptance(String version, Instant at, AcceptanceWay way) {

    /** What was signed with the application; empty where nothing was. */
    public static Optional<RegulaminAcceptance> onPaper(RegulaminAnswer answer, ZoneId zone) {
        boolean signed = answer.accepted() && answer.version() != null && answer.signedOn() != null;
        return signed
                ? Optional.of(new RegulaminAcceptance(
                        answer.version(), answer.signedOn().atStartOfDay(zone).toInstant(), AcceptanceWay.PAPER))
                : Optional.empty();
    }
}
