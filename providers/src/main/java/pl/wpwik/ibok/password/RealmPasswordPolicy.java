package pl.wpwik.ibok.password;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * What a new password must be like, as far as it can be said in words.
     *
     * @param login whose password it is
     */
    public List<PasswordCondition> conditions(String login) {
        Stream<PasswordCondition> ours =
                rules().stream().flatMap(rules -> rules.rules().stream()).map(PasswordRule::condition);
        Stream<PasswordCondition> others = Stream.of(StatedPolicy.values())
                .filter(stated -> policy.getPolicies().contains(stated.id()))
                .map(stated -> stated.condition(policy.getPolicyConfig(stated.id()), login));
        return Stream.concat(ours, others).toList();
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
