package pl.wpwik.ibok.mail;

/** Where an owed mail stands. */
public enum MailState {
    /** Owed; being tried or waiting for the next try. */
    PENDING,
    /** Accepted by the mail server. */
    SENT,
    /** Given up. */
    FAILED
}
