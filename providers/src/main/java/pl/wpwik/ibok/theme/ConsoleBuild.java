package pl.wpwik.ibok.theme;

import java.util.Properties;

/**
 * Which Keycloak the console of an admin theme was built for. It is Keycloak's own console with pages of ours, so it fits
 * the servers of one minor version: the next one may answer its requests differently.
 *
 * @param keycloak its version, empty where the theme does not say: such a theme brings no console of ours
 */
record ConsoleBuild(String keycloak) {

    /** In theme.properties, filled in by the build; a theme takes it over from its parent. A contract. */
    static final String PROPERTY = "ibokKeycloak";

    static ConsoleBuild of(Properties theme) {
        return new ConsoleBuild(theme.getProperty(PROPERTY, ""));
    }

    boolean fits(String server) {
        return keycloak.isBlank() || minor(keycloak).equals(minor(server));
    }

    /** {@code 26.7} of {@code 26.7.4}. */
    private static String minor(String version) {
        int first = version.indexOf('.');
        int second = version.indexOf('.', first + 1);
        return second < 0 ? version : version.substring(0, second);
    }
}
