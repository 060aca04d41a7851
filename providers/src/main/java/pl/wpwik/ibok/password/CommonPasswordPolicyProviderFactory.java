package pl.wpwik.ibok.password;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/**
 * A deny-list of common Polish and English passwords as a Keycloak password policy. It compensates for the composition
 * rules of point 6, which by themselves admit {@code Haslo123}; a utility may take it out of its realm.
 */
public final class CommonPasswordPolicyProviderFactory implements PasswordPolicyProviderFactory {

    /** A contract: realms name it, and a server does not start with a realm that names an unknown policy. */
    public static final String ID = "ibok-common-password";

    private CommonPasswords common;

    @Override
    public void init(Config.Scope config) {
        common = CommonPasswords.bundled();
    }

    @Override
    public PasswordPolicyProvider create(KeycloakSession session) {
        return new CommonPasswordPolicyProvider(common);
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayName() {
        return "iBOK Common Passwords";
    }

    @Override
    public String getConfigType() {
        return null;
    }

    @Override
    public String getDefaultConfigValue() {
        return null;
    }

    @Override
    public boolean isMultiplSupported() {
        return false;
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
