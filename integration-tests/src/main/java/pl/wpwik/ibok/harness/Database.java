package pl.wpwik.ibok.harness;

import java.nio.file.Path;

/** Where the server keeps its data. The kind is a build option of Keycloak, the rest may change at every start. */
public record Database(String kind, String url, String user, String password) {

    public static Database postgres(String url, String user, String password) {
        return new Database("postgres", url, user, password);
    }

    /** The same PostgreSQL, which sees the connections under this name. */
    public Database as(String applicationName) {
        var separator = url.contains("?") ? "&" : "?";
        return new Database(kind, url + separator + "ApplicationName=" + applicationName, user, password);
    }

    /** H2 in files; the URL options are those Keycloak itself sets for {@code dev-file}. */
    public static Database h2(Path directory) {
        var url = "jdbc:h2:file:" + directory.resolve("keycloakdb") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE";
        return new Database("dev-file", url, "sa", "password");
    }
}
