package pl.wpwik.ibok.password;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** The composition of regulation point 6 as a Keycloak password policy, with the minimum length as its setting. */
public final class IbokPasswordPolicyProviderFactory implements PasswordPolicyProviderFactory {

    /** A contract: realms name it, and a server does not start with a realm that names an unknown policy. */
    public static final String ID = "ibok-password";

    @Override
    public PasswordPolicyProvider create(KeycloakSession session) {
        return new IbokPasswordPolicyProvider(session.getContext());
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayName() {
        return "iBOK Password (Minimum Length)";
    }

    @Override
    public String getConfigType() {
        return PasswordPolicyProvider.INT_CONFIG_TYPE;
    }

    @Override
    public String getDefaultConfigValue() {
        return String.valueOf(MinimumLength.LOWEST);
    }

    @Override
    public boolean isMultiplSupported() {
        return false;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
