package pl.wpwik.ibok.registration;

/**
 * Kinds of mail about an account that others compose, in the outbox: contracts. Named here, where it is decided which
 * mails are worth restarting.
 */
public final class AccountMails {

    /** Confirms that an account is closed (regulation, point 8). */
    public static final String CLOSURE = "ibok-closure";

    /** Says that the closing was undone. */
    public static final String REINSTATEMENT = "ibok-reinstatement";

    private AccountMails() {}
}
