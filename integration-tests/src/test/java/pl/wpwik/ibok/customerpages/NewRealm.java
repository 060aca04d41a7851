package pl.wpwik.ibok.customerpages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.OwnRealm;

/** What Keycloak gives a realm that nobody has touched. */
final class NewRealm {

    private NewRealm() {}

    static Map<String, String> securityHeaders(IbokSystem ibok) {
        try (OwnRealm realm = OwnRealm.create(ibok, "nietkniety")) {
            JsonNode headers =
                    realm.asAdministrator().get("").successful().json().path("browserSecurityHeaders");
            return Map.of(
                    "content-security-policy",
                            headers.path("contentSecurityPolicy").asText(),
                    "x-frame-options", headers.path("xFrameOptions").asText(),
                    "x-content-type-options",
                            headers.path("xContentTypeOptions").asText(),
                    "referrer-policy", headers.path("referrerPolicy").asText());
        }
    }
}
