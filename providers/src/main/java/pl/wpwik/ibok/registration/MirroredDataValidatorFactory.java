package pl.wpwik.ibok.registration;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.validate.Validator;
import org.keycloak.validate.ValidatorFactory;

/** Keeps login, name and e-mail of customers as the register says; named in the user profile of the realm file. */
public final class MirroredDataValidatorFactory implements ValidatorFactory {

    /** A contract. */
    public static final String ID = "ibok-mirrored";

    @Override
    public Validator create(KeycloakSession session) {
        return new MirroredDataValidator();
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope config) {
        // nothing to configure
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }
}
