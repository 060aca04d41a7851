package pl.wpwik.ibok.harness;

import java.util.HashMap;
import java.util.Map;
import pl.wpwik.ibok.harness.Http.Answer;

/** The password grant of OAuth 2.0 through a client of the tests: what an application without a browser would try. */
public record DirectGrant(Realm realm, DirectGrantClient client) {

    /** A new access token by a refresh token, as an application keeps a session alive. */
    public Answer refresh(String refreshToken) {
        Map<String, String> form = new HashMap<>(client.form());
        form.putAll(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
        return new Http().form(realm.openid("token"), form);
    }

    public Answer token(String username, String password) {
        return token(username, password, "openid");
    }

    public Answer token(String username, String password, String scope) {
        return ask(Map.of("grant_type", "password", "scope", scope, "username", username, "password", password));
    }

    /** What an application does every few minutes, with the refresh token of an earlier answer. */
    public Answer refresh(Answer earlier) {
        return ask(Map.of(
                "grant_type",
                "refresh_token",
                "refresh_token",
                earlier.json().path("refresh_token").asText()));
    }

    private Answer ask(Map<String, String> grant) {
        Map<String, String> form = new HashMap<>(client.form());
        form.putAll(grant);
        return new Http().form(realm.openid("token"), form);
    }
}
