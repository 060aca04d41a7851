package pl.wpwik.ibok.closure;

import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;

/** What can be done with an application depends on where it stands; the state is told before an older version is. */
final class ClosureStates {

    private ClosureStates() {}

    /**
     * @param version the one the caller has seen
     * @throws RegisterConflict unless there is an account that is not closed, as the caller has seen it
     */
    static void requireAccount(ApplicationEntity application, int version) {
        ApplicationStatus status = application.status();
        boolean closed = status == ApplicationStatus.CLOSED || status == ApplicationStatus.ERASED;
        RegisterConflict.unless(!closed, Reason.ALREADY_CLOSED, application);
        RegisterConflict.unless(status.hasAccount(), Reason.NO_ACCOUNT, application);
        requireVersion(application, version);
    }

    /** @throws RegisterConflict unless the account is closed and not erased, as the caller has seen it */
    static void requireClosed(ApplicationEntity application, int version) {
        RegisterConflict.unless(application.status() != ApplicationStatus.ERASED, Reason.ERASED, application);
        RegisterConflict.unless(application.status() == ApplicationStatus.CLOSED, Reason.NOT_CLOSED, application);
        requireVersion(application, version);
    }

    private static void requireVersion(ApplicationEntity application, int version) {
        RegisterConflict.unless(application.version() == version, Reason.STALE, application);
    }
}
