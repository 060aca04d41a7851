package pl.wpwik.ibok.firstlogin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.DirectGrantClient;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.register.Customer;

/** What a temporary password must never open. */
@ExtendWith(IbokServer.class)
@Tag("punkt-6")
class TemporaryPasswordIT {

    private static final String ACTION = "/authentication/required-actions/UPDATE_PASSWORD";
    private static final String CHANGE_PAGE = "password-new";
    private static final String CLIENT = "ibok-temporary-password-tests";

    private final IbokSystem ibok;
    private DirectGrant directGrant;

    TemporaryPasswordIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void openDirectGrant() {
        directGrant = new DirectGrant(ibok.realm(), DirectGrantClient.create(ibok.asAdministrator(), CLIENT));
    }

    @AfterEach
    void closeDirectGrant() {
        DirectGrantClient.remove(ibok.asAdministrator(), CLIENT);
    }

    @Test
    void theDirectGrantGivesNoToken() {
        Customer customer = Customer.registered(ibok, "Jan", "Bezprzeglądarki");
        Answer answer = directGrant.token(customer.login(), customer.temporaryPassword());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error_description").asText()).isEqualTo("Account is not fully set up");
    }

    @Test
    void withTheForcedChangeDisabledItIsRefusedEverywhere() {
        Customer customer = Customer.registered(ibok, "Jan", "Wyłączony");
        ObjectNode action = (ObjectNode) ibok.asAdministrator().get(ACTION).json();
        ibok.asAdministrator()
                .put(ACTION, action.deepCopy().put("enabled", false))
                .successful();
        try {
            assertRefusedEverywhere(customer);
        } finally {
            ibok.asAdministrator().put(ACTION, action).successful();
        }
        assertAccepted(customer);
    }

    @Test
    void withTheForcedChangeUnregisteredItIsRefusedEverywhere() {
        Customer customer = Customer.registered(ibok, "Jan", "Wyrejestrowany");
        ObjectNode action = (ObjectNode) ibok.asAdministrator().get(ACTION).json();
        ibok.asAdministrator().delete(ACTION).successful();
        try {
            assertRefusedEverywhere(customer);
        } finally {
            var registration = action.objectNode()
                    .put("providerId", "UPDATE_PASSWORD")
                    .put("name", action.path("name").asText());
            ibok.asAdministrator()
                    .post("/authentication/register-required-action", registration)
                    .successful();
            ibok.asAdministrator().put(ACTION, action).successful();
        }
        assertAccepted(customer);
    }

    @Test
    void disablingTheChangeAfterTheLoginDoesNotOpenThePortal() {
        Customer customer = Customer.registered(ibok, "Jan", "Przechytrzony");
        LoginConversation jan = customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword());
        ObjectNode action = (ObjectNode) ibok.asAdministrator().get(ACTION).json();
        ibok.asAdministrator()
                .put(ACTION, action.deepCopy().put("enabled", false))
                .successful();
        try {
            assertThat(jan.changePassword("ąść").atPortal()).isFalse();
            assertThat(jan.open().atPortal()).isFalse();
        } finally {
            ibok.asAdministrator().put(ACTION, action).successful();
        }
    }

    @Test
    void anExpiredOneSaysSoToWhoeverKnewItAndOpensNothing() throws SQLException {
        Customer customer = Customer.registered(ibok, "Jan", "Spóźniony");
        expire(customer);
        LoginConversation jan = customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword());
        assertThat(jan.page()).contains("ibok-temporary-password-expired").doesNotContain(CHANGE_PAGE);
        assertThat(jan.open().atPortal()).isFalse();
        assertThat(directGrant
                        .token(customer.login(), customer.temporaryPassword())
                        .status())
                .isEqualTo(400);
        assertThat(customer.atLoginPage(ibok)
                        .login(customer.login(), "cos innego")
                        .page())
                .doesNotContain("ibok-temporary-password-expired");
    }

    @Test
    void blanksPastedAroundItAreIgnored() {
        Customer customer = Customer.registered(ibok, "Jan", "Wklejający");
        assertThat(customer.atLoginPage(ibok)
                        .login(customer.login(), "  " + customer.temporaryPassword() + "\u00a0 ")
                        .page())
                .contains(CHANGE_PAGE);
    }

    @Test
    void guessesCountTowardsTheLockOut() {
        Customer customer = Customer.registered(ibok, "Jan", "Zgadywany");
        LoginConversation stranger = customer.atLoginPage(ibok);
        for (int guess = 0; guess < 5; guess++) {
            stranger.login(customer.login(), "Zgaduje-" + guess);
        }
        assertThat(stranger.login(customer.login(), customer.temporaryPassword())
                        .page())
                .doesNotContain(CHANGE_PAGE);
        String status = "/attack-detection/brute-force" + customer.userPath();
        assertThat(ibok.asAdministrator().get(status).json().path("disabled").asBoolean())
                .isTrue();
    }

    private void assertRefusedEverywhere(Customer customer) {
        LoginConversation jan = customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword());
        assertThat(jan.atPortal()).isFalse();
        assertThat(jan.page()).contains("kc-form-login");
        Answer answer = directGrant.token(customer.login(), customer.temporaryPassword());
        assertThat(answer.status()).isIn(400, 401);
        assertThat(answer.text()).doesNotContain("access_token");
    }

    private void assertAccepted(Customer customer) {
        // The refusals before counted as failed logins, as they should.
        ibok.asAdministrator()
                .delete("/attack-detection/brute-force" + customer.userPath())
                .successful();
        assertThat(customer.atLoginPage(ibok)
                        .login(customer.login(), customer.temporaryPassword())
                        .page())
                .contains(CHANGE_PAGE);
    }

    /** As if fourteen days had passed: the moment of expiry is moved an hour into the past. */
    private void expire(Customer customer) throws SQLException {
        try (var connection = ibok.database().connection();
                var update = connection.prepareStatement("UPDATE credential SET credential_data ="
                        + " regexp_replace(credential_data, '\"expiresAt\":\"?\\d+\"?', '\"expiresAt\":' || ?)"
                        + " WHERE user_id = ? AND type = 'ibok-temporary-password'")) {
            var anHourAgo = Instant.now().minus(Duration.ofHours(1));
            update.setString(1, Long.toString(anHourAgo.toEpochMilli()));
            update.setString(
                    2, customer.application().path("outcome").path("userId").asText());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        ibok.asAdministrator().post("/clear-user-cache", Map.of()).successful();
    }
}
