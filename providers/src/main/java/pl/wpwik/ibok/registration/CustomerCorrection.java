package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationFields;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ContactDetails;
import pl.wpwik.ibok.application.CustomerData;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.application.StaffMember;

/**
 * Corrects what is registered of a customer with an account (regulation, point 5): who it is, how they are reached, what
 * they are supplied at. The Keycloak user follows; what follows from another e-mail address is said by {@link
 * AddressChange}.
 */
public final class CustomerCorrection {

    private final ApplicationRepository applications;
    private final CustomerAccounts accounts;
    private final AddressChange addressChange;
    private final History history;

    public CustomerCorrection(KeycloakSession session, RealmModel realm, EntityManager entities, Clock clock) {
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.history = new History(entities, realm.getId(), clock);
        this.accounts = new CustomerAccounts(session, realm);
        this.addressChange = new AddressChange(session, realm, entities, clock, history);
    }

    /**
     * Opens an application for a correction; nobody else can until the transaction ends.
     *
     * @param version the one the registrar has seen
     * @return empty when there is no such application
     * @throws RegisterConflict when there is no account on it, or it has been changed meanwhile
     */
    public Optional<ApplicationEntity> open(String id, int version) {
        Optional<ApplicationEntity> application = applications.findForUpdate(id);
        application.ifPresent(found -> RegisterConflict.unless(found.status().hasAccount(), Reason.NO_ACCOUNT, found));
        return application.flatMap(found -> applications.findForUpdate(id, version));
    }

    /**
     * @param contact checked, and without gaps
     * @return whether anything has changed
     */
    public boolean correct(ApplicationEntity application, ContactDetails contact, StaffMember registrar) {
        CustomerData data = CustomerData.of(application.data()).withContact(contact);
        return correct(application, data, registrar, HistoryAction.CONTACT_CORRECTED);
    }

    /**
     * @param data checked, and without gaps
     * @return whether anything has changed
     */
    public boolean correct(ApplicationEntity application, CustomerData data, StaffMember registrar) {
        return correct(application, data, registrar, HistoryAction.DATA_CORRECTED);
    }

    private boolean correct(
            ApplicationEntity application, CustomerData data, StaffMember registrar, HistoryAction action) {
        CustomerData earlier = CustomerData.of(application.data());
        if (data.equals(earlier)) {
            return false;
        }
        ApplicationFields before = ApplicationFields.of(application);
        application.correct(data);
        history.note(application, registrar.login(), action, before);
        String formerAddress = earlier.contact().email();
        if (Objects.equals(data.contact().email(), formerAddress)) {
            accounts.mirror(application);
        } else {
            addressChange.follow(application, formerAddress, registrar);
        }
        return true;
    }
}
