package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keeps cookies as a browser does at localhost, which it trusts without TLS: Keycloak marks its cookies there as secure,
 * and Java alone would never send them back over plain HTTP.
 */
final class LocalhostCookies extends CookieManager {

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        Map<String, List<String>> plain = headers.entrySet().stream()
                .filter(header -> header.getKey() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        header -> header.getValue().stream()
                                .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                                .toList()));
        super.put(uri, plain);
    }
}
