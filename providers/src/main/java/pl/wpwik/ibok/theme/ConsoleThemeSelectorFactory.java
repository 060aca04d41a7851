package pl.wpwik.ibok.theme;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.keycloak.models.KeycloakSession;
import org.keycloak.theme.DefaultThemeSelectorProviderFactory;
import org.keycloak.theme.ThemeSelectorProvider;

/** Stands, by its id and order, where Keycloak's own selector would. */
public final class ConsoleThemeSelectorFactory extends DefaultThemeSelectorProviderFactory {

    /** Realm and theme of each warning given, so that there is one and not one a page. */
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    @Override
    public ThemeSelectorProvider create(KeycloakSession session) {
        return new ConsoleThemeSelector(session, warned);
    }

    @Override
    public int order() {
        return 1;
    }
}
