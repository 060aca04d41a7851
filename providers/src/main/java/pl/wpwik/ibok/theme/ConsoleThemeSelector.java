package pl.wpwik.ibok.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jboss.logging.Logger;
import org.keycloak.common.Version;
import org.keycloak.models.KeycloakSession;
import org.keycloak.theme.DefaultThemeSelectorProvider;
import org.keycloak.theme.Theme;

/**
 * Keycloak's choice of a theme, but for an admin theme whose console was built for another Keycloak: there the stock
 * console is shown, in which everything works, instead of one that may fail anywhere. The REST API is there all the same.
 */
final class ConsoleThemeSelector extends DefaultThemeSelectorProvider {

    private static final Logger LOG = Logger.getLogger(ConsoleThemeSelector.class);
    /** Also where an operator has made our theme the server's default. */
    private static final String STOCK = DEFAULT_V2;

    private final KeycloakSession session;
    private final Set<String> warned;

    ConsoleThemeSelector(KeycloakSession session, Set<String> warned) {
        super(session);
        this.session = session;
        this.warned = warned;
    }

    @Override
    public String getThemeName(Theme.Type type) {
        String chosen = super.getThemeName(type);
        return type == Theme.Type.ADMIN && !chosen.equals(STOCK) ? fitting(chosen) : chosen;
    }

    private String fitting(String chosen) {
        try {
            Theme theme = session.theme().getTheme(chosen, Theme.Type.ADMIN);
            if (theme == null) {
                return chosen;
            }
            ConsoleBuild build = ConsoleBuild.of(theme.getProperties());
            if (build.fits(Version.VERSION)) {
                // Not the chosen name: where that theme is missing, Keycloak would report it a second time.
                return theme.getName();
            }
            warn(chosen, build);
            return STOCK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void warn(String chosen, ConsoleBuild build) {
        String realm = session.getContext().getRealm().getName();
        if (warned.add(realm + '/' + chosen)) {
            LOG.warnf(
                    "The admin theme '%s' of realm '%s' is built for Keycloak %s and this server is %s:"
                            + " the stock admin console is shown instead, without the register's pages."
                            + " Install the iBOK theme JAR that is built for this Keycloak",
                    chosen, realm, build.keycloak(), Version.VERSION);
        }
    }
}
