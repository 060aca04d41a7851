package pl.wpwik.ibok.closure;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.DueDate;
import pl.wpwik.ibok.application.FieldChange;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * Keys in written resignations of customers with an account (regulation, point 8): recorded, corrected or withdrawn until
 * the account is closed. All in the caller's transaction.
 */
public final class Resignations {

    private final ApplicationRepository applications;
    private final ClosureRepository closures;
    private final History history;
    private final IbokSettings settings;
    private final Clock clock;

    public Resignations(EntityManager entities, String realmId, IbokSettings settings, Clock clock) {
        this.applications = new ApplicationRepository(entities, realmId);
        this.closures = new ClosureRepository(entities, realmId);
        this.history = new History(entities, realmId, clock);
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Opens an application for {@link #record}; nobody else can until the transaction ends.
     *
     * @param version the one the clerk has seen
     * @return empty when there is no such application
     * @throws RegisterConflict when there is no account on it any more, or it has been changed meanwhile
     */
    public Optional<ApplicationEntity> open(String id, int version) {
        Optional<ApplicationEntity> application = applications.findForUpdate(id);
        application.ifPresent(found -> ClosureStates.requireAccount(found, version));
        return application;
    }

    /**
     * @param paper checked by {@link PaperRules}
     * @return whether anything has changed
     */
    public boolean record(ApplicationEntity application, Paper paper, String clerk) {
        Optional<ClosureEntity> earlier = closures.find(application.id());
        ClosureFields before = earlier.map(ClosureFields::of).orElse(ClosureFields.NONE);
        Resignation resignation = new Resignation(
                paper.filedOn(),
                dueOn(paper, earlier.flatMap(ClosureEntity::resignation)),
                paper.channel(),
                paper.originalLocation(),
                paper.receivedBy(),
                clerk,
                clock.instant());
        List<FieldChange> changes = before.changesTo(ClosureFields.of(paper.reason(), resignation));
        if (changes.isEmpty()) {
            return false;
        }
        earlier.orElseGet(() -> closures.add(application.id(), paper.reason())).record(paper.reason(), resignation);
        history.note(application.id(), clerk, HistoryAction.RESIGNATION_RECORDED, changes);
        applications.renew(application);
        return true;
    }

    /**
     * It does not count: it was entered in error, or the customer stays after all.
     *
     * @return empty when there is no such application
     * @throws RegisterConflict as {@link #open}, and when none is recorded
     */
    public Optional<ApplicationEntity> withdraw(String id, int version, String registrar) {
        Optional<ApplicationEntity> application = open(id, version);
        application.ifPresent(found -> {
            Optional<ClosureEntity> recorded = closures.find(id);
            RegisterConflict.unless(recorded.isPresent(), Reason.NO_RESIGNATION, found);
            recorded.ifPresent(closure -> {
                history.note(
                        id,
                        registrar,
                        HistoryAction.RESIGNATION_WITHDRAWN,
                        ClosureFields.of(closure).changesTo(ClosureFields.NONE));
                closures.remove(closure);
                applications.renew(found);
            });
        });
        return application;
    }

    /** Fixed when it was recorded, unless the date of filing it counts from was mistyped. */
    private LocalDate dueOn(Paper paper, Optional<Resignation> earlier) {
        return earlier.filter(recorded -> recorded.filedOn().equals(paper.filedOn()))
                .map(Resignation::dueOn)
                .orElseGet(() -> DueDate.of(paper.filedOn(), settings.closing().deadline()));
    }
}
