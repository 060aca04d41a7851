package pl.wpwik.ibok.access;

import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.CustomerRole;

/**
 * The one way into applications for customers (regulation, point 2): the role <em>and</em> a registered application. The
 * role has to be the account's own, as registration grants it; through a group or another role it does not count.
 */
final class CustomerGate {

    private static final Logger LOG = Logger.getLogger(CustomerGate.class);

    private final AuthenticationFlowContext context;
    private final UserModel user;

    CustomerGate(AuthenticationFlowContext context) {
        this.context = context;
        this.user = context.getUser();
    }

    /** Records a refusal as an event of its own reason; it never counts as a failed login, for the password was right. */
    boolean isClosed() {
        Optional<Refusal> refusal =
                CustomerApplications.include(context.getAuthenticationSession().getClient())
                        ? refusal()
                        : Optional.empty();
        refusal.ifPresent(this::report);
        return refusal.isPresent();
    }

    private Optional<Refusal> refusal() {
        RoleModel role = context.getRealm().getRole(CustomerRole.NAME);
        if (role == null || !user.hasDirectRole(role)) {
            return Optional.of(Refusal.NOT_A_CUSTOMER);
        }
        return new RegisteredCustomers(context.getSession(), context.getRealm()).include(user)
                ? Optional.empty()
                : Optional.of(Refusal.OUTSIDE_REGISTER);
    }

    private void report(Refusal refusal) {
        if (refusal == Refusal.OUTSIDE_REGISTER) {
            LOG.warnf(
                    "User %s of realm %s has the role %s outside the register and was refused",
                    user.getId(), context.getRealm().getName(), CustomerRole.NAME);
        }
        context.getEvent().user(user).detail(Details.REASON, refusal.reason()).error(Errors.ACCESS_DENIED);
    }
}
