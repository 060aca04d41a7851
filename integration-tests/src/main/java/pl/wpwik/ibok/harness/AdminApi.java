package pl.wpwik.ibok.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Supplier;
import pl.wpwik.ibok.harness.Http.Answer;

/** Keycloak's admin REST API of one realm, ours under {@code /bok27} included, as one caller sees it. */
public final class AdminApi {

    private final Http http = new Http();
    private final Realm realm;
    private final Supplier<String> tokens;
    private final String language;

    private AdminApi(Realm realm, Supplier<String> tokens, String language) {
        this.realm = realm;
        this.tokens = tokens;
        this.language = language;
    }

    /** The bootstrap administrator of the master realm, working on {@code realm}. */
    public static AdminApi asAdministrator(Realm realm, Account administrator) {
        var tokens = new AccessTokens(Realm.master(realm.server()), DirectGrantClient.ADMIN_CLI, administrator);
        return new AdminApi(realm, tokens, "pl");
    }

    /** A member of staff of {@code realm}. */
    public static AdminApi asStaff(Realm realm, DirectGrantClient client, Account staff) {
        return new AdminApi(realm, new AccessTokens(realm, client, staff), "pl");
    }

    /** Nobody: no valid token. */
    public static AdminApi asNobody(Realm realm) {
        return new AdminApi(realm, () -> "none", "pl");
    }

    /** Fetches a token now, for calls at a time when none can be had. */
    public void signIn() {
        tokens.get();
    }

    public AdminApi in(String otherLanguage) {
        return new AdminApi(realm, tokens, otherLanguage);
    }

    /** The same caller, with tokens of their own realm, at the API of another one. */
    public AdminApi of(Realm otherRealm) {
        return new AdminApi(otherRealm, tokens, language);
    }

    public Answer get(String path) {
        return call("GET", path, "");
    }

    /** What the console knows of the server, its providers among it. */
    public Answer serverInfo() {
        return http.send(Http.request(realm.server() + "/admin/serverinfo")
                .header("Authorization", "Bearer " + tokens.get())
                .GET()
                .build());
    }

    /** As a browser asks for a page. */
    public Answer page(String path) {
        return http.send(Http.request(realm.adminUrl() + path)
                .header("Authorization", "Bearer " + tokens.get())
                .header("Accept-Language", language)
                .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                .GET()
                .build());
    }

    public Answer delete(String path) {
        return call("DELETE", path, "");
    }

    public Answer post(String path, Object body) {
        return call("POST", path, json(body));
    }

    public Answer put(String path, Object body) {
        return call("PUT", path, json(body));
    }

    /** Sends the text as it is, JSON or not: for hostile bodies. */
    public Answer call(String method, String path, String body) {
        return http.send(Http.request(realm.adminUrl() + path)
                .header("Authorization", "Bearer " + tokens.get())
                .header("Accept-Language", language)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }

    private static String json(Object body) {
        try {
            return Http.JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a JSON body: " + body, e);
        }
    }
}
