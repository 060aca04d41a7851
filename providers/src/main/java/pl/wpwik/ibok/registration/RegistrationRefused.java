package pl.wpwik.ibok.registration;

import java.util.List;

/** Why an application cannot become an account now; nothing has been changed. */
public abstract sealed class RegistrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private RegistrationRefused(String message) {
        // No stack trace: it is an answer to the registrar, not a fault.
        super(message, null, false, false);
    }

    /** The gate is closed (regulation, point 2). */
    public static final class Incomplete extends RegistrationRefused {
        private static final long serialVersionUID = 1L;
        private final transient List<String> gaps;

        Incomplete(List<String> gaps) {
            super("gaps: " + gaps);
            this.gaps = gaps;
        }

        /** What is missing, as paths of fields. */
        public List<String> gaps() {
            return gaps;
        }
    }

    /** It has been registered before. */
    public static final class AlreadyRegistered extends RegistrationRefused {
        private static final long serialVersionUID = 1L;

        AlreadyRegistered() {
            super("already registered");
        }
    }

    /** It has been refused, and that is final. */
    public static final class AlreadyRefused extends RegistrationRefused {
        private static final long serialVersionUID = 1L;

        AlreadyRefused() {
            super("already refused");
        }
    }

    /** The registrar's login does not have the form of a login. */
    public static final class LoginMalformed extends RegistrationRefused {
        private static final long serialVersionUID = 1L;

        LoginMalformed() {
            super("login malformed");
        }
    }

    /** Somebody else has the login. */
    public static final class LoginTaken extends RegistrationRefused {
        private static final long serialVersionUID = 1L;
        private final transient List<String> free;

        LoginTaken(List<String> free) {
            super("login taken");
            this.free = free;
        }

        /** Logins the registrar could take instead, the best first. */
        public List<String> free() {
            return free;
        }
    }
}
