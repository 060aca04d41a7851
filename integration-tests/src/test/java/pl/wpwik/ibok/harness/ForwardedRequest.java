package pl.wpwik.ibok.harness;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A request as the proxy hands it on: whole, with what the proxy alone can know in headers of its own. */
record ForwardedRequest(String method, URI uri, Headers headers, byte[] body, Map<String, String> forwarded) {

    /** Of the connection, not of the message; and what the proxy says itself, whatever the client claims. */
    private static final Set<String> NOT_HANDED_ON = Set.of(
            "connection",
            "content-length",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "transfer-encoding",
            "upgrade",
            "forwarded",
            "x-forwarded-for",
            "x-forwarded-host",
            "x-forwarded-port",
            "x-forwarded-proto");

    static ForwardedRequest read(HttpExchange exchange, String clientAddress) throws IOException {
        var host = exchange.getRequestHeaders().getFirst("Host");
        var forwarded = Map.of("X-Forwarded-For", clientAddress, "X-Forwarded-Host", host, "X-Forwarded-Proto", "http");
        return new ForwardedRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getRequestHeaders(),
                exchange.getRequestBody().readAllBytes(),
                forwarded);
    }

    static boolean isOfOneHop(String header) {
        return NOT_HANDED_ON.contains(header.toLowerCase(Locale.ROOT));
    }

    String cookies() {
        return String.join("; ", headers.getOrDefault("Cookie", List.of()));
    }

    HttpRequest to(String node) {
        var body = this.body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(this.body);
        var request = HttpRequest.newBuilder(URI.create(node + uri)).method(method, body);
        headers.forEach((name, values) -> {
            if (!isOfOneHop(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        forwarded.forEach(request::setHeader);
        return request.build();
    }
}
