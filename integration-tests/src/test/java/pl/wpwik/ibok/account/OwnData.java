package pl.wpwik.ibok.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.StreamSupport;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.DirectGrantClient;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokSystem;

/** Keycloak's REST API behind the account console, as one person sees their own account. */
final class OwnData implements AutoCloseable {

    private static final String CLIENT = "ibok-own-data";

    private final IbokSystem ibok;
    private final String token;

    OwnData(IbokSystem ibok, Account person) {
        this.ibok = ibok;
        DirectGrantClient client = DirectGrantClient.create(ibok.asAdministrator(), CLIENT);
        this.token = new DirectGrant(ibok.realm(), client)
                .token(person.username(), person.password())
                .successful()
                .json()
                .path("access_token")
                .asText();
    }

    JsonNode read(String language) {
        return send("GET", "/account?userProfileMetadata=true", "", language)
                .successful()
                .json();
    }

    Answer write(JsonNode account) {
        return send("POST", "/account", account.toString(), "pl");
    }

    /** The names of the attributes shown. */
    static List<String> shown(JsonNode account) {
        return metadata(account).findValuesAsText("name");
    }

    static List<String> writable(JsonNode account) {
        return StreamSupport.stream(metadata(account).spliterator(), false)
                .filter(attribute -> !attribute.path("readOnly").asBoolean())
                .map(attribute -> attribute.path("name").asText())
                .toList();
    }

    private static JsonNode metadata(JsonNode account) {
        return account.path("userProfileMetadata").path("attributes");
    }

    private Answer send(String method, String path, String body, String language) {
        return new Http()
                .send(HttpRequest.newBuilder(URI.create(ibok.realm().url() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "application/json")
                        .header("Accept-Language", language)
                        .header("Content-Type", "application/json")
                        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build());
    }

    @Override
    public void close() {
        DirectGrantClient.remove(ibok.asAdministrator(), CLIENT);
    }
}
