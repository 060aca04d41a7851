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
    /** A mail that was given up is owed anew. */
    MAIL_RESTARTED,
    /** The mail server has accepted a mail. */
    MAIL_SENT,
    /** A written resignation was keyed in, or what was keyed in of it corrected (point 8). */
    RESIGNATION_RECORDED,
    /** It does not count: entered in error, or the customer stays after all. */
    RESIGNATION_WITHDRAWN,
    /** The account is no more. */
    CLOSED,
    /** The closing was undone within the grace period. */
    REINSTATED,
    /** Nothing personal is left but this stub. */
    ERASED,
    /** What is held on the person was handed out. */
    EXPORTED,
    /** The customer has accepted a version of the Regulamin at login (point 2). */
    REGULAMIN_ACCEPTED,
    /** The customer has given or withdrawn an optional clause. */
    CLAUSE_CHANGED,
    /** What was registered has been corrected (point 5). */
    DATA_CORRECTED,
    /** A second member of staff has confirmed the changed e-mail address. */
    ADDRESS_CONFIRMED
}
