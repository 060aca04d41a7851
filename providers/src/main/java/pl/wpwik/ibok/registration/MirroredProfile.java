package pl.wpwik.ibok.registration;

import java.util.Optional;
import java.util.Set;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.userprofile.config.UPConfig;
import org.keycloak.userprofile.AttributeContext;
import org.keycloak.userprofile.AttributeMetadata;
import org.keycloak.userprofile.DeclarativeUserProfileProvider;
import org.keycloak.userprofile.DeclarativeUserProfileProviderFactory;
import org.keycloak.userprofile.UserProfile;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.userprofile.UserProfileMetadata;
import pl.wpwik.ibok.application.ApplicationRepository;

/**
 * Shows what mirrors the register as read-only where a user's data are looked at, and tells customers in the account console
 * whom to ask. The mark that our own code leaves on a customer is enough for that, and costs no statement in a list of
 * users; what refuses a change is the validator, which asks the register.
 */
final class MirroredProfile extends DeclarativeUserProfileProvider {

    /** No login among them. */
    private static final Set<UserProfileContext> SHOWN_IN =
            Set.of(UserProfileContext.USER_API, UserProfileContext.ACCOUNT);

    private final KeycloakSession session;
    private Optional<AccountHint> hint = Optional.empty();

    MirroredProfile(KeycloakSession session, DeclarativeUserProfileProviderFactory factory) {
        super(session, factory);
        this.session = session;
    }

    /** What a person reads of their own data; the same session then asks for the {@link #getConfiguration}. */
    @Override
    public UserProfile create(UserProfileContext context, UserModel user) {
        if (context == UserProfileContext.ACCOUNT && isCustomer(user)) {
            complete(user);
            hint = Optional.of(new AccountHint(session, user));
        }
        return super.create(context, user);
    }

    @Override
    public UPConfig getConfiguration() {
        UPConfig config = super.getConfiguration();
        hint.ifPresent(shown -> shown.addTo(config));
        return config;
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
        if (decorated.getContext() == UserProfileContext.ACCOUNT) {
            decorated.getAttributes().stream()
                    .filter(MirroredProfile::isOfCustomersOnly)
                    .forEach(attribute -> attribute.addReadCondition(MirroredProfile::hasValue));
        }
        return decorated;
    }

    /** An account opened by an earlier version of the product gets what its customer is shown when it is first looked at. */
    private void complete(UserModel user) {
        if (CustomerAccounts.isOfEarlierVersion(user)) {
            new ApplicationRepository(
                            session.getProvider(JpaConnectionProvider.class).getEntityManager(),
                            session.getContext().getRealm().getId())
                    .findByUserForUpdate(user.getId())
                    .filter(application -> application.status().hasAccount())
                    .ifPresent(application -> CustomerAccounts.write(user, application));
        }
    }

    private static boolean isMirrored(AttributeMetadata attribute) {
        return attribute.getValidators() != null
                && attribute.getValidators().stream()
                        .anyMatch(validator -> validator.getValidatorId().equals(MirroredDataValidatorFactory.ID));
    }

    private static boolean isOfCustomersOnly(AttributeMetadata attribute) {
        return attribute.getAttributeGroupMetadata() != null
                && attribute.getAttributeGroupMetadata().getName().equals(AccountHint.GROUP);
    }

    /** Staff are no customers, a person has no organisation's name: nobody is shown an empty field that cannot be filled. */
    private static boolean hasValue(AttributeContext attribute) {
        return attribute.getUser() != null
                && attribute.getUser().getFirstAttribute(attribute.getMetadata().getName()) != null;
    }

    private static boolean isNobodyOfTheRegister(AttributeContext attribute) {
        return attribute.getUser() == null || !isCustomer(attribute.getUser());
    }

    /** The number can be written by nobody through the user profile. */
    private static boolean isCustomer(UserModel user) {
        return user.getFirstAttribute(CustomerAccounts.APPLICATION_NUMBER) != null;
    }
}
