package pl.wpwik.ibok.access;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** The customers' gate of the browser flow (regulation, point 2). */
public final class BrowserGateFactory extends GateFactory {

    /** Named in the realm file: a contract. */
    public static final String ID = "ibok-customer-gate";

    private static final BrowserGate GATE = new BrowserGate();

    /** The gate looks at a login only; what becomes of the role later is watched for all of them from here. */
    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(new CustomerRoleWatch());
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return GATE;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "iBOK: customers only";
    }
}
