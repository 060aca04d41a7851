package pl.wpwik.ibok.access;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

/** The customers' gate of the direct grant flow (regulation, point 2). */
public final class DirectGrantGateFactory extends GateFactory {

    /** Named in the realm file: a contract. */
    public static final String ID = "ibok-customer-gate-direct-grant";

    private static final DirectGrantGate GATE = new DirectGrantGate();

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
        return "iBOK: customers only (direct grant)";
    }
}
