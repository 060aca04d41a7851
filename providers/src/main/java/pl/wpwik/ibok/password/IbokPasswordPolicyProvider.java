package pl.wpwik.ibok.password;

import org.keycloak.models.KeycloakContext;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyConfigException;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** Tells Keycloak the first broken rule; the forced change asks {@link PasswordRules} itself for all of them. */
final class IbokPasswordPolicyProvider implements PasswordPolicyProvider {

    private final KeycloakContext context;

    IbokPasswordPolicyProvider(KeycloakContext context) {
        this.context = context;
    }

    @Override
    public PolicyError validate(RealmModel realm, UserModel user, String password) {
        return firstBrokenRule(realm, password);
    }

    @Override
    public PolicyError validate(String user, String password) {
        return firstBrokenRule(context.getRealm(), password);
    }

    private PolicyError firstBrokenRule(RealmModel realm, String password) {
        return RealmPasswordPolicy.of(realm).rules().stream()
                .flatMap(rules -> rules.check(password).stream())
                .findFirst()
                .map(broken ->
                        new PolicyError(broken.messageKey(), broken.parameters().toArray()))
                .orElse(null);
    }

    @Override
    public Object parseConfig(String value) {
        try {
            return MinimumLength.parse(value);
        } catch (IllegalArgumentException refused) {
            throw new PasswordPolicyConfigException(refused.getMessage());
        }
    }

    @Override
    public void close() {}
}
