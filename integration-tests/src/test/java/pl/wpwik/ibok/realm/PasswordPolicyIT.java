package pl.wpwik.ibok.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Realm;

@ExtendWith(IbokServer.class)
@Tag("punkt-6")
class PasswordPolicyIT {

    private static final String REALM = "zasady";

    private final AdminApi server;
    private final AdminApi realm;

    PasswordPolicyIT(IbokSystem ibok) {
        var administrator = ibok.server().settings().administrator();
        server = AdminApi.asAdministrator(new Realm(ibok.server().url(), ""), administrator);
        realm = AdminApi.asAdministrator(new Realm(ibok.server().url(), REALM), administrator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ibok-password", "ibok-common-password"})
    void thePolicyStandsInTheConsolesList(String policy) {
        assertThat(server.serverInfo()
                        .successful()
                        .json()
                        .path("passwordPolicies")
                        .findValuesAsText("id"))
                .contains(policy);
    }

    @Test
    void aMinimumLengthBelowTheRegulationsIsRefusedAndOneAboveIsKept() {
        server.post("", Map.of("realm", REALM, "enabled", true)).successful();
        try {
            for (String refused : new String[] {"ibok-password(7)", "ibok-password(osiem)", "ibok-password(-1)"}) {
                assertThat(set(refused).status()).as(refused).isEqualTo(400);
            }
            assertThat(set("ibok-password(10) and ibok-common-password").status())
                    .isEqualTo(204);
            assertThat(realm.get("").json().path("passwordPolicy").asText()).contains("ibok-password(10)");
            assertThat(set("").status()).as("both can be taken out").isEqualTo(204);
        } finally {
            realm.delete("").successful();
        }
    }

    private Answer set(String policy) {
        return realm.put("", Map.of("realm", REALM, "passwordPolicy", policy));
    }
}
