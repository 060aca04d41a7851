package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import pl.wpwik.ibok.mail.MailProgress;

/**
 * What has become of a mail; moments are ISO 8601, UTC.
 *
 * @param restartable whether staff may have it tried anew
 * @param nextAttemptAt null unless there will be one
 * @param sentAt when the mail server accepted it
 * @param lastError a {@link pl.wpwik.ibok.mail.MailError}; null when there was none, and once it is sent
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MailRepresentation(
        String id,
        String kind,
        String state,
        boolean restartable,
        int attempts,
        String createdAt,
        String nextAttemptAt,
        String sentAt,
        String lastError) {

    static MailRepresentation of(MailProgress mail, boolean restartable) {
        return new MailRepresentation(
                mail.id(),
                mail.kind(),
                mail.state().name(),
                restartable,
                mail.attempts(),
                mail.createdAt().toString(),
                text(mail.nextAttemptAt()),
                text(mail.sentAt()),
                mail.lastError() == null ? null : mail.lastError().name());
    }

    private static String text(Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
