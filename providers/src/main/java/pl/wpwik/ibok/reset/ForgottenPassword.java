package pl.wpwik.ibok.reset;

/** What other packages need to know of a forgotten password. */
public final class ForgottenPassword {

    /** The kind of its mail in the outbox: a contract. Its subject id is the application's. */
    public static final String MAIL = "ibok-reset";

    private ForgottenPassword() {}
}
