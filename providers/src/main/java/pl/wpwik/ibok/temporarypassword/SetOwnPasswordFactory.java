package pl.wpwik.ibok.temporarypassword;

import java.time.Clock;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.UpdatePassword;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel;

/**
 * Replaces Keycloak's UPDATE_PASSWORD, so that first login, reset, account console and {@code kc_action} all apply the
 * same rules and show every broken one (regulation, point 6).
 */
public final class SetOwnPasswordFactory implements RequiredActionFactory {

    static final String ID = UserModel.RequiredAction.UPDATE_PASSWORD.name();

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new SetOwnPassword(
                new UpdatePassword(), new TemporaryPasswords(session, Clock.systemUTC()), new PasswordHashes(session));
    }

    @Override
    public String getId() {
        return ID;
    }

    /** Of several providers with one id Keycloak takes the one with the highest order; its own has 0. */
    @Override
    public int order() {
        return 100;
    }

    @Override
    public String getDisplayText() {
        return "Update Password";
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
