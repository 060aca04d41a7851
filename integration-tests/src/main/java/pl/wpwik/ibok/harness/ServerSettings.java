package pl.wpwik.ibok.harness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything one start of Keycloak needs to know.
 *
 * @param name of its log, to tell several servers of one run apart
 * @param more variables of the environment, which win over those that follow from the other settings
 */
public record ServerSettings(
        int httpPort,
        int managementPort,
        Database database,
        MailServer mail,
        String portalUrl,
        Account administrator,
        String name,
        Map<String, String> more) {

    /** Where Keycloak sends its mails. */
    public record MailServer(String host, int port) {}

    /** The only server of a run. */
    public ServerSettings(
            int httpPort,
            int managementPort,
            Database database,
            MailServer mail,
            String portalUrl,
            Account administrator) {
        this(httpPort, managementPort, database, mail, portalUrl, administrator, "keycloak", Map.of());
    }

    public String url() {
        return "http://localhost:" + httpPort;
    }

    /** What {@code kc.sh build} bakes in. */
    List<String> buildOptions() {
        return List.of("--db=" + database.kind(), "--health-enabled=true", "--metrics-enabled=true");
    }

    Map<String, String> environment() {
        var environment = new TreeMap<>(placeholders());
        environment.put("KC_DB_URL", database.url());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        // One node: no cluster has to be found before the server is ready.
        environment.put("KC_CACHE", "local");
        // Every question whether it is ready yet would be a line in the log.
        environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:warn");
        // A mail server that was down is tried again after seconds, not minutes.
        environment.put("KC_SPI_IBOK_OUTBOX__DEFAULT__POLL_SECONDS", "2");
        environment.put("KC_SPI_IBOK_OUTBOX__DEFAULT__RETRY_PAUSES", "1,2,5");
        // Who is to be reminded is looked for at once, not every few minutes.
        environment.put("KC_SPI_IBOK_MAIL_COMPOSER__IBOK_ACTIVATION_REMINDER__POLL_SECONDS", "2");
        // So is who has never activated the account.
        environment.put("KC_SPI_IBOK_MAIL_COMPOSER__IBOK_CLOSURE__POLL_SECONDS", "2");
        // So is whose personal data are to go.
        environment.put("KC_SPI_IBOK_ERASURE__DEFAULT__POLL_SECONDS", "2");
        environment.put("KC_SPI_IBOK_METRICS__DEFAULT__REFRESH_SECONDS", "2");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "localhost");
        environment.put("KC_HTTP_PORT", Integer.toString(httpPort));
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("KC_HOSTNAME", url());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", administrator.username());
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", administrator.password());
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx768m");
        environment.putAll(more);
        return environment;
    }

    /** The values of realm-export/ibok-realm.json that a site sets. */
    public Map<String, String> placeholders() {
        return Map.of(
                "IBOK_PORTAL_URL", portalUrl,
                "IBOK_SMTP_HOST", mail.host(),
                "IBOK_SMTP_PORT", Integer.toString(mail.port()));
    }
}
