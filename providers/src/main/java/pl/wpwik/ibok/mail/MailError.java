package pl.wpwik.ibok.mail;

/** Why a try to send a mail failed: a code, never the mail server's own words, which may hold an address. Contracts. */
public enum MailError {
    /** No connection to the mail server, or none that can be trusted. */
    UNREACHABLE,
    /** The mail server did not answer in time. */
    TIMEOUT,
    /** The connection was lost in the middle of the conversation. */
    BROKEN_OFF,
    /** The mail server does not take the mail for now: it is busy, or lets unknown senders wait (greylisting). */
    TEMPORARILY_REFUSED,
    /** The mail server does not take the realm's user and password. */
    LOGIN_REFUSED,
    /** The mail server takes no mail of ours: not from this sender, not from this server, not in this way. */
    SENDER_REFUSED,
    /** The mail server, or Keycloak before it, does not take the recipient's address. */
    ADDRESS_REFUSED,
    /** The mail server does not take the mail. */
    REFUSED,
    /** The realm names no mail server or no sender that could be used. */
    NOT_CONFIGURED,
    OTHER;

    /**
     * Whether another try would end alike. Only what is about this one mail is: whatever is wrong between us and the mail
     * server will be repaired, and then everything owed must flow without anybody touching each mail.
     */
    boolean isPermanent() {
        return this == ADDRESS_REFUSED || this == REFUSED;
    }
}
