package pl.wpwik.ibok.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.register.Customer;

/** Who ceases to be a customer is out at once: a refresh runs no flow. */
@ExtendWith(IbokServer.class)
@Tag("punkt-2")
class SessionsEndIT {

    private static final String OWN = "Zrodlo-2026";

    private final IbokSystem ibok;
    private final CustomerApplication applications;
    private DirectGrant application;

    SessionsEndIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.applications = new CustomerApplication(ibok);
    }

    @BeforeEach
    void openApplication() {
        application = applications.withDirectGrant("ibok-sessions-tests");
    }

    @AfterEach
    void closeApplication() {
        applications.remove(application);
    }

    @Test
    void losingTheRoleEndsSessionsRefreshAndOfflineTokensAndNobodyElses() {
        Customer customer = active("Tracąca");
        Customer neighbour = active("Sąsiadka");
        LoginConversation browser = customer.atLoginPage(ibok).login(customer.login(), OWN);
        Answer online = application.token(customer.login(), OWN);
        Answer offline = application.token(customer.login(), OWN, "openid offline_access");
        Answer neighbours = application.token(neighbour.login(), OWN);
        assertThat(application.refresh(online).status()).isEqualTo(200);
        assertThat(application.refresh(offline).status()).isEqualTo(200);

        ibok.asAdministrator()
                .call("DELETE", customer.userPath() + "/role-mappings/realm", "[" + applications.customerRole() + "]")
                .successful();

        assertThat(application.refresh(online).status()).isEqualTo(400);
        assertThat(application.refresh(offline).status()).isEqualTo(400);
        assertThat(browser.open().page()).contains("kc-form-login");
        assertThat(browser.login(customer.login(), OWN).page()).contains("id=\"ibok-no-access\"");
        assertThat(application.token(customer.login(), OWN).status()).isEqualTo(400);
        assertThat(application.refresh(neighbours).status()).isEqualTo(200);
    }

    @Test
    void losingTheRegistrationWithTheUserEndsThemToo() {
        Customer customer = active("Usuwana");
        Answer online = application.token(customer.login(), OWN);
        Answer offline = application.token(customer.login(), OWN, "openid offline_access");
        ibok.asAdministrator().delete(customer.userPath()).successful();
        assertThat(application.refresh(online).status()).isEqualTo(400);
        assertThat(application.refresh(offline).status()).isEqualTo(400);
        assertThat(application.token(customer.login(), OWN).text()).doesNotContain("access_token");
    }

    private Customer active(String lastName) {
        Customer customer = Customer.registered(ibok, "Sonia", lastName);
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        return customer;
    }
}
