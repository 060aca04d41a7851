package pl.wpwik.ibok.registration;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.Applicant;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.CustomerRole;

/**
 * Opens the Keycloak user of a customer. What the user carries mirrors the application and is read-only in the console:
 * the register is the truth.
 */
final class CustomerAccounts {

    /** User attributes, named in the user profile of the realm file: contracts. */
    static final String CUSTOMER_NUMBER = "customerNumber";

    static final String APPLICATION_NUMBER = "applicationNumber";

    private final KeycloakSession session;
    private final RealmModel realm;

    CustomerAccounts(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    UserModel open(ApplicationEntity application, String login) {
        Applicant applicant = application.data().applicant();
        UserModel user = session.users().addUser(realm, login);
        user.setEnabled(true);
        user.setFirstName(applicant.firstName());
        user.setLastName(applicant.lastName());
        user.setEmail(application.data().contact().email());
        user.setSingleAttribute(CUSTOMER_NUMBER, applicant.customerNumber());
        user.setSingleAttribute(APPLICATION_NUMBER, application.number());
        user.grantRole(customerRole());
        return user;
    }

    /** The address follows the register, for an account that is still there. */
    Optional<UserModel> mirrorAddress(ApplicationEntity application) {
        Optional<UserModel> user = Optional.ofNullable(
                session.users().getUserById(realm, application.outcome().userId()));
        user.ifPresent(found -> found.setEmail(application.data().contact().email()));
        return user;
    }

    private RoleModel customerRole() {
        RoleModel role = realm.getRole(CustomerRole.NAME);
        return role != null ? role : realm.addRole(CustomerRole.NAME);
    }
}
