package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cookies as a browser handles them on localhost. Keycloak marks them as secure there, for browsers trust plain HTTP on
 * this machine; java.net does not and would keep them back. And it gives them a version, which browsers ignore, while
 * java.net would answer in the quoted form of RFC 2965 that the server does not read.
 */
final class LocalCookies extends CookieManager {

    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        var local = headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> relaxed(header.getValue())));
        super.put(uri, local);
    }

    private static List<String> relaxed(List<String> values) {
        return values.stream()
                .map(value -> value.replaceAll("(?i);\\s*(secure|version=1)\\b", ""))
                .toList();
    }
}
