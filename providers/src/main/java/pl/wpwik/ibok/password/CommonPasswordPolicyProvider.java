package pl.wpwik.ibok.password;

import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** Refuses the passwords everybody tries first. */
final class CommonPasswordPolicyProvider implements PasswordPolicyProvider {

    private final CommonPasswords common;

    CommonPasswordPolicyProvider(CommonPasswords common) {
        this.common = common;
    }

    @Override
    public PolicyError validate(RealmModel realm, UserModel user, String password) {
        return validate(user.getUsername(), password);
    }

    @Override
    public PolicyError validate(String user, String password) {
        return common.include(password) ? new PolicyError(PasswordMessages.COMMON) : null;
    }

    /** The policy has no setting; the console stores the word "undefined" for that. */
    @Override
    public Object parseConfig(String value) {
        return null;
    }

    @Override
    public void close() {}
}
