package pl.wpwik.ibok.mail;

import java.time.Instant;

/**
 * How far a mail has come.
 *
 * @param kind id of the {@link MailComposerFactory} that writes it
 * @param detailId which of several mails of its kind it is; null for most kinds
 * @param attempts tries so far, one that is under way included
 * @param nextAttemptAt null unless there will be one
 * @param sentAt when the mail server accepted it; null until then
 * @param lastError why the last try failed; null when there was none, and once it is sent
 */
public record MailProgress(
        String id,
        String kind,
        String detailId,
        MailState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant sentAt,
        MailError lastError) {}
