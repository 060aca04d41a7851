package pl.wpwik.ibok.registration;

import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.userprofile.AttributeContext;
import org.keycloak.userprofile.UserProfileAttributeValidationContext;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidationError;
import org.keycloak.validate.Validator;
import org.keycloak.validate.ValidatorConfig;
import pl.wpwik.ibok.application.ApplicationRepository;

/**
 * Refuses a change, in the console as in the REST API, of what mirrors the register. Keycloak's own permissions of an
 * attribute cannot tell customers from staff; and our own code, which corrects the mirror, does not come by the profile.
 */
final class MirroredDataValidator implements Validator {

    /** In the bundles of every theme: a contract. */
    static final String READ_ONLY = "ibokMirroredReadOnly";

    @Override
    public ValidationContext validate(
            Object input, String attribute, ValidationContext context, ValidatorConfig config) {
        AttributeContext profile =
                UserProfileAttributeValidationContext.from(context).getAttributeContext();
        UserModel user = profile.getUser();
        if (user != null
                && !entered(input).equalsIgnoreCase(stored(user, attribute))
                && isCustomer(profile.getSession(), user)) {
            context.addError(new ValidationError(MirroredDataValidatorFactory.ID, attribute, READ_ONLY));
        }
        return context;
    }

    private static boolean isCustomer(KeycloakSession session, UserModel user) {
        return new ApplicationRepository(
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(),
                        session.getContext().getRealm().getId())
                .knowsUser(user.getId());
    }

    private static String entered(Object input) {
        return input instanceof List<?> values && !values.isEmpty() && values.get(0) != null
                ? values.get(0).toString()
                : "";
    }

    private static String stored(UserModel user, String attribute) {
        return Optional.ofNullable(user.getFirstAttribute(attribute)).orElse("");
    }

    @Override
    public void close() {
        // nothing to release
    }
}
