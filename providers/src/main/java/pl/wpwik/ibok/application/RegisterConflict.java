package pl.wpwik.ibok.application;

/** Why an application cannot be changed so, as it stands now; nothing has been changed. */
public final class RegisterConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What stands against it; each has its words in the bundle {@code ibok-rest}. */
    public enum Reason {
        /** Somebody else has changed it since the caller read it. */
        STALE,
        /** It has been registered or refused already. */
        NOT_SUBMITTED,
        /** It waits for no first login. */
        NOT_REGISTERED,
        /** There is no account on it. */
        NO_ACCOUNT,
        /** No copy is made of what came by post or e-mail (regulation, point 3). */
        NO_COPY,
        NOT_REFUSED
    }

    private final Reason reason;
    private final transient ApplicationEntity current;

    private RegisterConflict(Reason reason, ApplicationEntity current) {
        // No stack trace: it is an answer to the clerk, not a fault.
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.current = current;
    }

    /** @throws RegisterConflict unless the condition holds */
    public static void unless(boolean condition, Reason reason, ApplicationEntity current) {
        if (!condition) {
            throw new RegisterConflict(reason, current);
        }
    }

    public Reason reason() {
        return reason;
    }

    /** The application as it is. */
    public ApplicationEntity current() {
        return current;
    }
}
