package pl.wpwik.ibok.registration;

import org.keycloak.models.KeycloakSession;
import org.keycloak.userprofile.DeclarativeUserProfileProvider;
import org.keycloak.userprofile.DeclarativeUserProfileProviderFactory;

/** Stands, by its id and order, where Keycloak's own user profile would, and does the same with the same configuration. */
public final class MirroredProfileFactory extends DeclarativeUserProfileProviderFactory {

    @Override
    public DeclarativeUserProfileProvider create(KeycloakSession session) {
        return new MirroredProfile(session, this);
    }

    @Override
    public int order() {
        return super.order() + 1;
    }
}
