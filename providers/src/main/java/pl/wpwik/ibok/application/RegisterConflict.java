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
        NOT_REFUSED,
        /** The mail has not been given up, or another one of its kind has come after it. */
        MAIL_NOT_FAILED,
        /** As the application stands now, the mail would say nothing that helps anybody. */
        MAIL_NOT_NEEDED,
        /** The account is closed, or even erased (point 8). */
        ALREADY_CLOSED,
        /** No resignation is recorded that could be carried out or withdrawn. */
        NO_RESIGNATION,
        /** Its customer has set a password of their own, so it cannot be closed for want of one. */
        ACTIVATED,
        /** There is no closing to be undone. */
        NOT_CLOSED,
        /** The grace period in which a closing can be undone has passed. */
        GRACE_OVER,
        /** The Keycloak user was deleted: there is nothing left to restore. */
        USER_GONE,
        /** Personal data are erased: for good. */
        ERASED,
        /** Without it there is no account: withdrawing it is a resignation (regulation, point 8). */
        CLAUSE_MANDATORY,
        /** No changed address waits for a confirmation. */
        NO_HOLD,
        /** A changed address is confirmed by another member of staff than the one who changed it. */
        HOLD_OWN_CHANGE,
        /** The utility has no such confirmation: only time ends the hold. */
        HOLD_NOT_CONFIRMABLE
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
