package pl.wpwik.ibok.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A stand-in for the utility's own portal: one page that logs in by OpenID Connect and shows who came. */
public final class PortalServer implements AutoCloseable {

    private static final Map<String, String> PAGES = Map.of(
            "/", "index.html",
            "/portal.css", "portal.css",
            "/portal.js", "portal.js");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json; charset=utf-8");

    private final HttpServer server;
    private final Path keycloakJs;
    private final byte[] configuration;

    private PortalServer(HttpServer server, Path keycloakJs, byte[] configuration) {
        this.server = server;
        this.keycloakJs = keycloakJs;
        this.configuration = configuration;
    }

    /** Serves on localhost until closed. */
    public static PortalServer start(int port, Path nodeModules, String keycloakUrl) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var keycloakJs = nodeModules.resolve("keycloak-js").resolve("lib").resolve("keycloak.js");
            var portal = new PortalServer(server, keycloakJs, configuration(keycloakUrl));
            server.createContext("/", portal::answer);
            server.start();
            return portal;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot serve the portal on port " + port, e);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/config.json")) {
                send(exchange, "json", configuration);
            } else if (path.equals("/keycloak.js")) {
                send(exchange, "js", Files.readAllBytes(keycloakJs));
            } else if (PAGES.containsKey(path)) {
                var page = PAGES.get(path);
                send(exchange, page.substring(page.lastIndexOf('.') + 1), resource(page));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void send(HttpExchange exchange, String extension, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.get(extension));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] resource(String page) throws IOException {
        try (var content = PortalServer.class.getResourceAsStream("/portal/" + page)) {
            return content.readAllBytes();
        }
    }

    private static byte[] configuration(String keycloakUrl) throws JsonProcessingException {
        var values = Map.of("url", keycloakUrl, "realm", Realm.IBOK, "clientId", "ibok-portal");
        return Http.JSON.writeValueAsString(values).getBytes(StandardCharsets.UTF_8);
    }
}
