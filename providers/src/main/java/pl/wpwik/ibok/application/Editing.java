package pl.wpwik.ibok.application;

import java.time.LocalDate;
import java.util.Optional;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * Corrects what was keyed in (regulation, points 1 and 3): everything while the application is open, and the copy's
 * hand-over at any time. Whoever has seen an older version than the present one changes nothing.
 */
public final class Editing {

    private final ApplicationRepository applications;
    private final History history;
    private final IbokSettings settings;

    public Editing(ApplicationRepository applications, History history, IbokSettings settings) {
        this.applications = applications;
        this.history = history;
        this.settings = settings;
    }

    /**
     * Opens an application for {@link #change}; nobody else can until the transaction ends.
     *
     * @param version the one its clerk has seen
     * @return empty when there is no such application
     * @throws RegisterConflict when it is decided, or has been changed meanwhile
     */
    public Optional<ApplicationEntity> open(String id, int version) {
        Optional<ApplicationEntity> application = applications.findForUpdate(id);
        application.ifPresent(found ->
                RegisterConflict.unless(found.status() == ApplicationStatus.SUBMITTED, Reason.NOT_SUBMITTED, found));
        return application.flatMap(found -> applications.findForUpdate(id, version));
    }

    /**
     * @param data checked by {@link DraftRules}
     * @return whether anything has changed
     */
    public boolean change(ApplicationEntity application, ApplicationData data, String who) {
        ApplicationFields before = ApplicationFields.of(application);
        if (data.equals(application.data())) {
            return false;
        }
        application.change(data, dueOn(application, data));
        history.note(application, who, HistoryAction.CHANGED, before);
        return true;
    }

    /** Fixed when it was recorded, unless the date of filing it counts from was mistyped. */
    private LocalDate dueOn(ApplicationEntity application, ApplicationData data) {
        return data.filedOn().equals(application.data().filedOn())
                ? application.dueOn()
                : DueDate.of(data.filedOn(), settings.registrationDeadline());
    }

    /** @return whether it had not been handed over before */
    public boolean handOverCopy(ApplicationEntity application, String who) {
        RegisterConflict.unless(application.data().channel().copyIsMade(), Reason.NO_COPY, application);
        ApplicationFields before = ApplicationFields.of(application);
        if (Boolean.TRUE.equals(application.data().copyHandedOver())) {
            return false;
        }
        application.handOverCopy();
        history.note(application, who, HistoryAction.COPY_HANDED_OVER, before);
        return true;
    }
}
