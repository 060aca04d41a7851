package pl.wpwik.ibok.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;

/** The realm file as Keycloak understood it. */
@ExtendWith(IbokServer.class)
class RealmFileIT {

    private final IbokSystem ibok;
    private final JsonNode realm;

    RealmFileIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.realm = ibok.asAdministrator().get("").successful().json();
    }

    @Test
    @Tag("punkt-2")
    void nobodyBecomesACustomerWithoutTheOffice() {
        assertThat(realm.path("registrationAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("editUsernameAllowed").asBoolean(true)).isFalse();
        assertThat(ibok.asAdministrator().get("/identity-provider/instances").json())
                .isEmpty();
        assertThat(enabledActions()).doesNotContain("delete_account", "UPDATE_PROFILE", "UPDATE_EMAIL");
        JsonNode profile = ibok.asAdministrator().get("/users/profile").json();
        for (JsonNode attribute : profile.path("attributes")) {
            assertThat(attribute.path("permissions").path("edit"))
                    .as(attribute.path("name").asText())
                    .extracting(JsonNode::asText)
                    .doesNotContain("user");
        }
    }

    @Test
    @Tag("punkt-8")
    void storedEventsHoldNoRepresentationAndExpire() {
        assertThat(realm.path("adminEventsDetailsEnabled").asBoolean(true)).isFalse();
        assertThat(realm.path("eventsExpiration").asLong())
                .isEqualTo(Duration.ofDays(30).toSeconds());
        assertThat(realm.path("attributes").path("adminEventsExpiration").asLong())
                .isEqualTo(Duration.ofDays(30).toSeconds());
    }

    @Test
    void addressesMayBeSharedAndAreNoLogins() {
        assertThat(realm.path("loginWithEmailAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("duplicateEmailsAllowed").asBoolean(false)).isTrue();
    }

    @Test
    @Tag("punkt-7")
    void theLinkZapomnialesHaslaIsAnsweredByOurFlowAlone() {
        assertThat(realm.path("resetPasswordAllowed").asBoolean(false)).isTrue();
        String page =
                new LoginConversation(ibok.realm(), ibok.portal().url()).open().page();
        assertThat(page).contains("login-actions/reset-credentials", "Zapomniałeś hasła?");
        JsonNode steps = ibok.asAdministrator()
                .get("/authentication/flows/"
                        + realm.path("resetCredentialsFlow").asText() + "/executions")
                .json();
        assertThat(steps)
                .extracting(
                        step -> step.path("providerId").asText(),
                        step -> step.path("requirement").asText())
                .containsExactly(tuple("ibok-reset-request", "REQUIRED"));
        JsonNode settings = ibok.asAdministrator()
                .get("/authentication/config/"
                        + steps.path(0).path("authenticationConfig").asText())
                .json();
        assertThat(Http.JSON.convertValue(settings.path("config"), Map.class))
                .isEqualTo(Map.of(
                        "perLoginAndHour", "3",
                        "perLoginAndMinute", "1",
                        "perAddressAndHour", "20",
                        "passwordValidityHours", "24"));
    }

    @Test
    void polishComesFirst() {
        assertThat(realm.path("defaultLocale").asText()).isEqualTo("pl");
        assertThat(realm.path("supportedLocales")).extracting(JsonNode::asText).containsExactlyInAnyOrder("pl", "en");
        assertThat(new LoginConversation(ibok.realm(), ibok.portal().url())
                        .open()
                        .page())
                .contains("lang=\"pl\"", "Zaloguj się");
    }

    @Test
    @Tag("punkt-6")
    void theForcedChangeComesBeforeEveryOtherAction() {
        JsonNode actions =
                ibok.asAdministrator().get("/authentication/required-actions").json();
        assertThat(actions.path(0).path("alias").asText()).isEqualTo("UPDATE_PASSWORD");
        assertThat(enabledActions()).contains("UPDATE_PASSWORD");
        assertThat(realm.path("bruteForceProtected").asBoolean(false)).isTrue();
    }

    @Test
    @Tag("punkt-2")
    void aNewRegulaminIsAskedForAfterTheChangeOfPassword() {
        assertThat(enabledActions()).containsSubsequence("UPDATE_PASSWORD", "ibok-regulamin", "CONFIGURE_TOTP");
    }

    @Test
    @Tag("punkt-2")
    void consentsAreForAdministratorsToSeeAndForNobodyToEdit() {
        JsonNode profile = ibok.asAdministrator().get("/users/profile").json();
        assertThat(profile.path("attributes"))
                .filteredOn(attribute -> List.of("regulaminVersion", "regulaminSeen", "consents")
                        .contains(attribute.path("name").asText()))
                .hasSize(3)
                .allMatch(attribute ->
                        attribute.path("permissions").toString().equals("{\"view\":[\"admin\"],\"edit\":[]}"));
    }

    @Test
    void theFileHoldsNoAccountAndNoPlaceholderWithoutADefault() throws IOException {
        String file = Files.readString(Path.of("../realm-export/ibok-realm.json"));
        assertThat(Http.JSON.readTree(file).has("users")).isFalse();
        assertThat(file).doesNotContain("secret").doesNotContainPattern("\\$\\{IBOK_[A-Z_]+}");
        assertThat(realm.toString()).doesNotContain("${IBOK");
    }

    private List<String> enabledActions() {
        JsonNode actions =
                ibok.asAdministrator().get("/authentication/required-actions").json();
        return actions.findParents("alias").stream()
                .filter(action -> action.path("enabled").asBoolean())
                .map(action -> action.path("alias").asText())
                .toList();
    }
}
