package pl.wpwik.ibok.acceptance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.FieldChange;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.regulamin.ClauseDecision;
import pl.wpwik.ibok.regulamin.ClauseRules;
import pl.wpwik.ibok.regulamin.ConsentRepository;
import pl.wpwik.ibok.regulamin.Forms;
import pl.wpwik.ibok.regulamin.OptionalConsents;

/** Optional clauses given and withdrawn by customers with an account (regulation, point 2). */
public final class OptionalClauses {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final EntityManager entities;
    private final ApplicationRepository applications;
    private final ConsentRepository consents;
    private final History history;
    private final Clock clock;

    public OptionalClauses(KeycloakSession session, RealmModel realm, EntityManager entities, Clock clock) {
        this.session = session;
        this.realm = realm;
        this.entities = entities;
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.consents = new ConsentRepository(entities, realm.getId());
        this.history = new History(entities, realm.getId(), clock);
        this.clock = clock;
    }

    /**
     * Opens an application for {@link #decide}; nobody else can until the transaction ends.
     *
     * @param version the one the clerk has seen
     * @return empty when there is no such application
     * @throws RegisterConflict when there is no account on it, or it has been changed meanwhile
     */
    public Optional<ApplicationEntity> open(String id, int version) {
        Optional<ApplicationEntity> application = applications.findForUpdate(id);
        application.ifPresent(found -> RegisterConflict.unless(found.status().hasAccount(), Reason.NO_ACCOUNT, found));
        return application.flatMap(found -> applications.findForUpdate(id, version));
    }

    /** What may be decided on its clauses. */
    public ClauseRules rules(ApplicationEntity application, Forms forms) {
        return new ClauseRules(application.data(), consents.decisions(application.id()), forms);
    }

    /**
     * @param declared checked by {@link #rules}
     * @param who login of the member of staff
     * @return whether it had not been recorded before
     * @throws RegisterConflict for a mandatory clause
     */
    public boolean decide(ApplicationEntity application, DeclaredClause declared, ClauseRules rules, String who) {
        String code = declared.code();
        RegisterConflict.unless(!rules.isMandatory(code, declared.on()), Reason.CLAUSE_MANDATORY, application);
        ClauseDecision decision = new ClauseDecision(
                code,
                rules.version(code, declared.accepted(), declared.on()).orElseThrow(),
                declared.accepted(),
                declared.on(),
                declared.note(),
                who,
                clock.instant());
        List<ClauseDecision> earlier = consents.decisions(application.id());
        if (newest(earlier, code).filter(decision::saysAs).isPresent()) {
            return false;
        }
        consents.add(application.id(), decision);
        // Whoever has the application open has not seen this decision.
        entities.lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        history.note(application.id(), who, HistoryAction.CLAUSE_CHANGED, changes(application, decision, earlier));
        mirror(application);
        return true;
    }

    /** A declaration that is keyed in late, after a newer one, changes nothing but that it is known. */
    private List<FieldChange> changes(
            ApplicationEntity application, ClauseDecision decision, List<ClauseDecision> earlier) {
        String code = decision.code();
        Boolean before = new OptionalConsents(application.data(), earlier).answer(code);
        Boolean after = new OptionalConsents(application.data(), consents.decisions(application.id())).answer(code);
        List<FieldChange> changes = new ArrayList<>();
        if (!Objects.equals(before, after)) {
            changes.add(new FieldChange("clauses." + code + ".accepted", text(before), text(after)));
        }
        changes.add(new FieldChange(
                "clauses." + code + ".decidedOn",
                newest(earlier, code).map(known -> text(known.on())).orElse(null),
                text(decision.on())));
        return changes;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static Optional<ClauseDecision> newest(List<ClauseDecision> decisions, String code) {
        return decisions.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    private void mirror(ApplicationEntity application) {
        Optional.ofNullable(
                        session.users().getUserById(realm, application.outcome().userId()))
                .ifPresent(user -> new MirroredConsents(consents).showClauses(application, user));
    }
}
