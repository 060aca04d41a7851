package pl.wpwik.ibok.application;

/** What was done with an application; stored and answered by name: contracts. */
public enum HistoryAction {
    RECORDED,
    CHANGED,
    COPY_HANDED_OVER,
    REFUSED,
    REGISTERED,
    /** The customer has set a password of their own. */
    ACTIVATED,
    CONTACT_CORRECTED,
    /** A temporary password that was still good was withdrawn. */
    TEMPORARY_PASSWORD_REVOKED,
    /** Another activation mail is owed. */
    MAIL_RESENT,
    /** The mail server has accepted a mail. */
    MAIL_SENT,
    /** The account is no more. */
    CLOSED
}
