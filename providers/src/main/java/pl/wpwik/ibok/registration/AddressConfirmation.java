package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.AddressHoldEntity;
import pl.wpwik.ibok.application.AddressHolds;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.application.StaffMember;
import pl.wpwik.ibok.settings.IbokSettings;

/** A second member of staff says that a changed e-mail address is right, which ends its hold at once. */
public final class AddressConfirmation {

    private final RealmModel realm;
    private final ApplicationRepository applications;
    private final AddressHolds holds;
    private final History history;

    public AddressConfirmation(RealmModel realm, EntityManager entities, Clock clock) {
        this.realm = realm;
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.holds = new AddressHolds(entities, realm.getId(), clock);
        this.history = new History(entities, realm.getId(), clock);
    }

    /**
     * @param version the one the registrar has seen: it is that address which they confirm
     * @return empty when there is no such application
     * @throws RegisterConflict when it is closed or changed meanwhile, when nothing is held, when the registrar has changed
     *     the address themselves, or when the utility leaves it to time
     */
    public Optional<ApplicationEntity> confirm(String id, int version, StaffMember registrar) {
        Optional<ApplicationEntity> application = applications.findForUpdate(id);
        application.ifPresent(found -> RegisterConflict.unless(found.status().hasAccount(), Reason.NO_ACCOUNT, found));
        application = application.flatMap(found -> applications.findForUpdate(id, version));
        application.ifPresent(found -> confirm(found, registrar));
        return application;
    }

    private void confirm(ApplicationEntity application, StaffMember registrar) {
        Optional<AddressHoldEntity> hold = holds.of(application);
        RegisterConflict.unless(hold.isPresent(), Reason.NO_HOLD, application);
        RegisterConflict.unless(
                IbokSettings.from(realm::getAttribute).addressChange().secondPerson(),
                Reason.HOLD_NOT_CONFIRMABLE,
                application);
        RegisterConflict.unless(hold.get().isConfirmableBy(registrar.id()), Reason.HOLD_OWN_CHANGE, application);
        holds.end(hold.get());
        history.note(application.id(), registrar.login(), HistoryAction.ADDRESS_CONFIRMED, List.of());
    }
}
