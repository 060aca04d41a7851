package pl.wpwik.ibok.registration;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.Applicant;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ContactDetails;
import pl.wpwik.ibok.application.CustomerAttributes;
import pl.wpwik.ibok.application.CustomerRole;
import pl.wpwik.ibok.application.SupplyPoint;

/**
 * Opens the Keycloak user of a customer. What the user carries mirrors the application and is read-only in the console:
 * the register is the truth.
 */
final class CustomerAccounts {

    /** User attributes, named in the user profile of the realm file: contracts. */
    static final String CUSTOMER_NUMBER = "customerNumber";

    static final String APPLICATION_NUMBER = CustomerAttributes.APPLICATION_NUMBER;

    static final String ACCOUNT_KIND = "accountKind";

    static final String ORGANISATION_NAME = "organisationName";

    static final String SUPPLY_POINTS = "supplyPoints";

    static final String PHONE = "phone";

    static final String ADDRESS = "address";

    private final KeycloakSession session;
    private final RealmModel realm;

    CustomerAccounts(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    UserModel open(ApplicationEntity application, String login) {
        UserModel user = session.users().addUser(realm, login);
        user.setEnabled(true);
        write(user, application);
        user.grantRole(customerRole());
        return user;
    }

    /** The user follows the register, for an account that is still there. */
    Optional<UserModel> mirror(ApplicationEntity application) {
        Optional<UserModel> user = Optional.ofNullable(
                session.users().getUserById(realm, application.outcome().userId()));
        user.ifPresent(found -> write(found, application));
        return user;
    }

    /** Whether it was opened by a version of the product that mirrored less. */
    static boolean isOfEarlierVersion(UserModel user) {
        return user.getFirstAttribute(APPLICATION_NUMBER) != null && user.getFirstAttribute(ACCOUNT_KIND) == null;
    }

    /** What the customer reads in the account console, and what {@code Users} shows; never a PESEL or NIP. */
    static void write(UserModel user, ApplicationEntity application) {
        Applicant applicant = application.data().applicant();
        ContactDetails contact = application.data().contact();
        user.setFirstName(applicant.firstName());
        user.setLastName(applicant.lastName());
        user.setEmail(contact.email());
        user.setSingleAttribute(CUSTOMER_NUMBER, applicant.customerNumber());
        user.setSingleAttribute(APPLICATION_NUMBER, application.number());
        user.setSingleAttribute(ACCOUNT_KIND, applicant.kind().name());
        single(user, ORGANISATION_NAME, applicant.organisationName());
        single(user, PHONE, contact.phone());
        single(user, ADDRESS, contact.address().oneLine());
        user.setAttribute(
                SUPPLY_POINTS,
                application.data().supplyPoints().stream()
                        .map(SupplyPoint::oneLine)
                        .toList());
    }

    private static void single(UserModel user, String attribute, String value) {
        if (value == null || value.isEmpty()) {
            user.removeAttribute(attribute);
        } else {
            user.setSingleAttribute(attribute, value);
        }
    }

    private RoleModel customerRole() {
        RoleModel role = realm.getRole(CustomerRole.NAME);
        return role != null ? role : realm.addRole(CustomerRole.NAME);
    }
}
