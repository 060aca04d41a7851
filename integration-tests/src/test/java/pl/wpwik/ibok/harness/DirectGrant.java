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
        Map<String, String> form = new HashMap<>(client.form());
        form.putAll(Map.of("grant_type", "password", "scope", "openid", "username", username, "password", password));
        return new Http().form(realm.openid("token"), form);
    }
}
