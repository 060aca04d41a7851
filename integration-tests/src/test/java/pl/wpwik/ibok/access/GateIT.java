package pl.wpwik.ibok.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.Customer;

/** Applications for customers admit registered customers only, whichever way somebody comes. */
@ExtendWith(IbokServer.class)
@Tag("punkt-2")
class GateIT {

    private static final String OWN = "Zrodlo-2026";
    private static final String NO_ACCESS = "id=\"ibok-no-access\"";

    private final IbokSystem ibok;
    private final CustomerApplication applications;

    GateIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.applications = new CustomerApplication(ibok);
    }

    @Test
    void anAccountMadeByHandIsRefusedThoughTheRoleWasGrantedToIt() {
        applications.handMadeAccount("reczny.portal");
        LoginConversation person = atPortal().login("reczny.portal", CustomerApplication.HAND_MADE_PASSWORD);
        assertThat(person.atPortal()).isFalse();
        assertThat(person.status()).isEqualTo(403);
        assertThat(person.page())
                .contains(NO_ACCESS, "Brak dostępu", "662 277 045", "id=\"ibok-other-login\"", "id=\"ibok-back\"");
        assertThat(person.open().page()).contains("kc-form-login");
    }

    @Test
    void theGrantOutsideTheRegisterIsReportedAndThoseOfTheRegisterAreNot() {
        Customer customer = Customer.registered(ibok, "Zofia", "Zgłaszana");
        String user = applications.handMadeAccount("reczny.zgloszony");
        Poll.until("the report", Duration.ofSeconds(20), () -> reports().contains(user.substring(1)));
        assertThat(reports()).doesNotContain(customer.userPath().substring(1));
        String warnings = ibok.server().log();
        assertThat(warnings).contains(user.substring("/users/".length()) + " of realm ibok was granted");
        assertThat(warnings).doesNotContain("reczny.zgloszony");
    }

    @Test
    void staffAreRefusedByFormByCookieAndSilentlyButNotAtTheAccountConsole() {
        assertThat(atPortal()
                        .login(ibok.clerk().username(), ibok.clerk().password())
                        .page())
                .contains(NO_ACCESS);
        LoginConversation clerk = new LoginConversation(
                        ibok.realm(), ibok.portal().url())
                .openAccount()
                .login(ibok.clerk().username(), ibok.clerk().password());
        assertThat(clerk.status()).isEqualTo(200);
        assertThat(clerk.page()).doesNotContain(NO_ACCESS, "kc-form-login");
        assertThat(clerk.open().page()).contains(NO_ACCESS, "id=\"ibok-log-out\"");
        assertThat(clerk.open("prompt=none").destination()).contains("error=login_required");
    }

    @Test
    void customersPassByFormByCookieAndSilently() {
        Customer customer = active("Przechodząca");
        LoginConversation person = customer.atLoginPage(ibok).login(customer.login(), OWN);
        assertThat(person.atPortal()).isTrue();
        assertThat(person.open().atPortal()).isTrue();
        assertThat(person.open("prompt=none").atPortal()).isTrue();
    }

    @Test
    void theDirectGrantAdmitsCustomersOnly() {
        Customer waiting = Customer.registered(ibok, "Zofia", "Niegotowa");
        Customer active = active("Bezprzeglądarki");
        applications.handMadeAccount("reczny.grant");
        DirectGrant application = applications.withDirectGrant("ibok-gate-tests");
        try {
            assertThat(application.token(active.login(), OWN).status()).isEqualTo(200);
            assertThat(application
                            .token(waiting.login(), waiting.temporaryPassword())
                            .text())
                    .contains("Account is not fully set up");
            for (var refused : List.of(
                    application.token("reczny.grant", CustomerApplication.HAND_MADE_PASSWORD),
                    application.token(ibok.clerk().username(), ibok.clerk().password()))) {
                assertThat(refused.status()).isEqualTo(400);
                assertThat(refused.json().path("error").asText()).isEqualTo("invalid_grant");
                assertThat(refused.text()).contains("not a registered customer").doesNotContain("access_token");
            }
            assertThat(application.token("reczny.grant", "nie to").text()).contains("Invalid user credentials");
        } finally {
            applications.remove(application);
        }
    }

    @Test
    void refusalsDoNotCountAsFailedLogins() {
        String user = applications.handMadeAccount("reczny.liczony");
        for (int attempt = 0; attempt < 7; attempt++) {
            assertThat(atPortal()
                            .login("reczny.liczony", CustomerApplication.HAND_MADE_PASSWORD)
                            .page())
                    .contains(NO_ACCESS);
        }
        var failures = ibok.asAdministrator()
                .get("/attack-detection/brute-force" + user)
                .json();
        assertThat(failures.path("numFailures").asInt()).isZero();
        assertThat(failures.path("disabled").asBoolean()).isFalse();
        assertThat(ibok.asAdministrator()
                        .get("/events?type=LOGIN_ERROR&user=" + user.substring("/users/".length()))
                        .text())
                .contains("access_denied", "ibok_outside_register")
                .doesNotContain("invalid_user_credentials");
    }

    @Test
    void theRoleByAGroupOpensNothing() {
        Customer customer = active("Grupowa");
        ibok.asAdministrator()
                .call("DELETE", customer.userPath() + "/role-mappings/realm", "[" + applications.customerRole() + "]")
                .successful();
        ibok.asAdministrator().post("/groups", Map.of("name", "klienci")).successful();
        String group = ibok.asAdministrator()
                .get("/groups?search=klienci")
                .json()
                .path(0)
                .path("id")
                .asText();
        try {
            ibok.asAdministrator()
                    .post("/groups/" + group + "/role-mappings/realm", List.of(applications.customerRole()))
                    .successful();
            ibok.asAdministrator()
                    .put(customer.userPath() + "/groups/" + group, Map.of())
                    .successful();
            assertThat(customer.atLoginPage(ibok).login(customer.login(), OWN).page())
                    .contains(NO_ACCESS);
        } finally {
            ibok.asAdministrator().delete("/groups/" + group).successful();
        }
    }

    /** Proven by locking the register's table: a login that asked it anything would wait and fail. */
    @Test
    void anOrdinaryLoginAsksTheRegisterNothing() throws SQLException {
        Customer customer = active("Szybka");
        CachedCustomer.await(ibok, customer, OWN);
        try (var connection = ibok.database().connection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("LOCK TABLE ibok_application IN ACCESS EXCLUSIVE MODE");
            assertThat(customer.atLoginPage(ibok).login(customer.login(), OWN).atPortal())
                    .isTrue();
            connection.rollback();
        }
    }

    private Customer active(String lastName) {
        Customer customer = Customer.registered(ibok, "Zofia", lastName);
        assertThat(customer.atLoginPage(ibok)
                        .login(customer.login(), customer.temporaryPassword())
                        .changePassword(OWN)
                        .atPortal())
                .isTrue();
        return customer;
    }

    private LoginConversation atPortal() {
        return new LoginConversation(ibok.realm(), ibok.portal().url()).open();
    }

    private String reports() {
        return ibok.asAdministrator()
                .get("/admin-events?max=1000&operationTypes=ACTION")
                .successful()
                .text();
    }
}
