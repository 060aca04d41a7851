package pl.wpwik.ibok.reset;

import java.time.Clock;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;
import pl.wpwik.ibok.background.BackgroundWork;

/**
 * The one step of the reset flow, and on every node the work behind it. Server option: {@code
 * --spi-authenticator--ibok-reset-request--poll-seconds} (default 10).
 */
public final class ResetRequestAuthenticatorFactory implements AuthenticatorFactory {

    /** Named in the realm's reset flow: a contract. */
    public static final String ID = "ibok-reset-request";

    private static final Requirement[] REQUIREMENTS = {Requirement.REQUIRED, Requirement.DISABLED};

    private final Clock clock = Clock.systemUTC();
    private int pollSeconds;
    private BackgroundWork deciding;

    @Override
    public void init(Config.Scope config) {
        pollSeconds = config.getInt("pollSeconds", 10);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        deciding = new BackgroundWork("ibok-reset-requests", new ResetQueue(factory, clock)::drain);
        deciding.poll(factory, pollSeconds);
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new ResetRequestAuthenticator(deciding, clock);
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "iBOK: Zapomniałeś hasła?";
    }

    @Override
    public String getHelpText() {
        return "Asks for the login; whoever is an iBOK customer gets a temporary password by e-mail (point 7).";
    }

    @Override
    public String getReferenceCategory() {
        return null;
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return ResetSettings.properties();
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return REQUIREMENTS.clone();
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public void close() {
        // A server that fails while starting closes what it has not begun.
        if (deciding != null) {
            deciding.close();
        }
    }
}
