package pl.wpwik.ibok.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import pl.wpwik.ibok.settings.IbokSettings;

/** Takes an application that was keyed in into the register: gives its number and its due date (points 1 and 4). */
public final class Register {

    private final ApplicationRepository applications;
    private final Numbering numbering;
    private final History history;
    private final IbokSettings settings;
    private final Clock clock;

    public Register(
            ApplicationRepository applications,
            Numbering numbering,
            History history,
            IbokSettings settings,
            Clock clock) {
        this.applications = applications;
        this.numbering = numbering;
        this.history = history;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param data checked by {@link DraftRules}
     * @param enteredBy login of the member of staff who keyed it in
     */
    public ApplicationEntity record(String realmId, ApplicationData data, String enteredBy) {
        Year year = Year.from(settings.today(clock));
        LocalDate dueOn = DueDate.of(data.filedOn(), settings.registrationDeadline());
        ApplicationEntity application = new ApplicationEntity(
                realmId, numbering.next(settings.numberPrefix(), year), data, dueOn, enteredBy, clock.instant());
        applications.add(application);
        history.note(application, enteredBy, HistoryAction.RECORDED, ApplicationFields.NONE);
        return application;
    }
}
