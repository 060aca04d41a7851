package pl.wpwik.ibok.closure;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationFields;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.FieldChange;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.mail.Outbox;
import pl.wpwik.ibok.registration.ActivationPasswords;
import pl.wpwik.ibok.settings.IbokSettings;

/** What the register notes when an account ends, by whatever way: state, history, the day of erasure; owed mails go. */
final class ClosedRegister {

    private final RealmModel realm;
    private final ClosureRepository closures;
    private final History history;
    private final ActivationPasswords passwords;
    private final Outbox outbox;
    private final Clock clock;

    ClosedRegister(KeycloakSession session, RealmModel realm, EntityManager entities, Clock clock) {
        this.realm = realm;
        this.closures = new ClosureRepository(entities, realm.getId());
        this.history = new History(entities, realm.getId(), clock);
        this.passwords = new ActivationPasswords(session, realm);
        this.outbox = session.getProvider(Outbox.class);
        this.clock = clock;
    }

    /**
     * @param application locked, with an account
     * @param unlessOnPaper why, where no resignation says it
     * @param by login of the member of staff; null for what the product does by itself
     */
    void close(ApplicationEntity application, ClosureReason unlessOnPaper, String by) {
        ApplicationFields before = ApplicationFields.of(application);
        ApplicationStatus former = application.status();
        application.close();
        ClosureEntity closure =
                closures.find(application.id()).orElseGet(() -> closures.add(application.id(), unlessOnPaper));
        Instant now = clock.instant();
        closure.close(
                by,
                now,
                former,
                GracePeriod.of(IbokSettings.from(realm::getAttribute)).end(now));
        List<FieldChange> changes = new ArrayList<>(before.changesTo(ApplicationFields.of(application)));
        changes.add(new FieldChange("closure.reason", null, closure.reason().name()));
        history.note(application.id(), by, HistoryAction.CLOSED, changes);
        passwords.gone(application.id());
        outbox.drop(realm, application.id());
    }
}
