package pl.wpwik.ibok.password;

import java.util.Optional;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;

/** What a realm's password policy says about us (regulation, point 6). */
public final class RealmPasswordPolicy {

    /** Keycloak's own minimum length, which a utility may have set as well. */
    private static final String KEYCLOAK_LENGTH = "length";

    private final PasswordPolicy policy;

    private RealmPasswordPolicy(PasswordPolicy policy) {
        this.policy = policy;
    }

    public static RealmPasswordPolicy of(RealmModel realm) {
        return new RealmPasswordPolicy(realm.getPasswordPolicy());
    }

    /** The rules of point 6, unless the policy was taken out of the realm. */
    public Optional<PasswordRules> rules() {
        return configured(IbokPasswordPolicyProviderFactory.ID).map(PasswordRules::withMinimumLength);
    }

    /** Whether common passwords are refused. */
    public boolean refusesCommonPasswords() {
        return policy.getPolicies().contains(CommonPasswordPolicyProviderFactory.ID);
    }

    /** The greatest of the minimum lengths in force. */
    public int minimumLength() {
        return Math.max(
                configured(IbokPasswordPolicyProviderFactory.ID).orElse(PasswordRules.REGULATION_MINIMUM_LENGTH),
                configured(KEYCLOAK_LENGTH).orElse(0));
    }

    private Optional<Integer> configured(String policyId) {
        return Optional.ofNullable(policy.getPolicyConfig(policyId));
    }
}
