package pl.wpwik.ibok.mail;

/** Why a try to send a mail failed: a code, never the mail server's own words, which may hold an address. Contracts. */
public enum MailError {
    /** No connection to the mail server. */
    UNREACHABLE,
    /** The mail server did not answer in time. */
    TIMEOUT,
    /** The mail server does not take the realm's user and password. */
    LOGIN_REFUSED,
    /** The mail server, or Keycloak before it, does not take the recipient's address. */
    ADDRESS_REFUSED,
    /** The mail server does not take the mail. */
    REFUSED,
    /** The realm names no mail server or no sender. */
    NOT_CONFIGURED,
    OTHER
}
