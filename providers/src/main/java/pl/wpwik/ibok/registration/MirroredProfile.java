package pl.wpwik.ibok.registration;

import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.representations.userprofile.config.UPConfig;
import org.keycloak.userprofile.AttributeContext;
import org.keycloak.userprofile.AttributeMetadata;
import org.keycloak.userprofile.DeclarativeUserProfileProvider;
import org.keycloak.userprofile.DeclarativeUserProfileProviderFactory;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileMetadata;

/**
 * Shows what mirrors the register as read-only where a user's data are looked at. The mark that our own code leaves on a
 * customer is enough for that, and costs no statement in a list of users; what refuses a change is the validator, which
 * asks the register.
 */
final class MirroredProfile extends DeclarativeUserProfileProvider {

    /** No login among them. */
    private static final Set<UserProfileContext> SHOWN_IN =
            Set.of(UserProfileContext.USER_API, UserProfileContext.ACCOUNT);

    MirroredProfile(KeycloakSession session, DeclarativeUserProfileProviderFactory factory) {
        super(session, factory);
    }

    /** Called once per realm and context, until the realm's user profile changes. */
    @Override
    protected UserProfileMetadata decorateUserProfileForCache(UserProfileMetadata profile, UPConfig config) {
        UserProfileMetadata decorated = super.decorateUserProfileForCache(profile, config);
        if (SHOWN_IN.contains(decorated.getContext())) {
            decorated.getAttributes().stream()
                    .filter(MirroredProfile::isMirrored)
                    .forEach(attribute -> attribute.addWriteCondition(MirroredProfile::isNobodyOfTheRegister));
        }
        return decorated;
    }

    private static boolean isMirrored(AttributeMetadata attribute) {
        return attribute.getValidators() != null
                && attribute.getValidators().stream()
                        .anyMatch(validator -> validator.getValidatorId().equals(MirroredDataValidatorFactory.ID));
    }

    /** The number can be written by nobody through the user profile. */
    private static boolean isNobodyOfTheRegister(AttributeContext attribute) {
        return attribute.getUser() == null
                || attribute.getUser().getFirstAttribute(CustomerAccounts.APPLICATION_NUMBER) == null;
    }
}
