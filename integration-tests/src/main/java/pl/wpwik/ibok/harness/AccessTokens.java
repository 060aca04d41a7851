package pl.wpwik.ibok.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Access tokens of one account by the direct grant, fetched anew shortly before they end. */
final class AccessTokens implements Supplier<String> {

    private static final Duration MARGIN = Duration.ofSeconds(15);

    private final Http http = new Http();
    private final Realm realm;
    private final Map<String, String> form = new HashMap<>();
    private String token = "";
    private Instant validUntil = Instant.EPOCH;

    AccessTokens(Realm realm, DirectGrantClient client, Account account) {
        this.realm = realm;
        form.putAll(client.form());
        form.putAll(Map.of("grant_type", "password", "scope", "openid"));
        form.putAll(Map.of("username", account.username(), "password", account.password()));
    }

    @Override
    public synchronized String get() {
        if (Instant.now().isAfter(validUntil)) {
            var answer = http.form(realm.openid("token"), form).successful().json();
            token = answer.path("access_token").asText();
            validUntil = Instant.now()
                    .plusSeconds(answer.path("expires_in").asLong())
                    .minus(MARGIN);
        }
        return token;
    }
}
