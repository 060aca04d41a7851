package pl.wpwik.ibok.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.access.CustomerApplication;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokCluster;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.TwoNodes;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.reset.ForgetfulCustomer;

/** Who ceases to be a customer on one node is out on all of them: what a node remembers goes at once. */
@ExtendWith(IbokCluster.class)
@Tag("full")
@Tag("punkt-2")
class SessionsAcrossNodesIT {

    private static final String OWN = ForgetfulCustomer.OWN;

    private final TwoNodes nodes;
    private final IbokSystem ibok;
    private final CustomerApplication applications;
    private DirectGrant application;

    SessionsAcrossNodesIT(TwoNodes nodes) {
        this.nodes = nodes;
        this.ibok = nodes.ibok();
        this.applications = new CustomerApplication(ibok);
    }

    @BeforeEach
    void openApplication() {
        application = applications.withDirectGrant("ibok-cluster-tests");
    }

    @AfterEach
    void closeApplication() {
        nodes.proxy().alternate();
        applications.remove(application);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theRoleTakenOnOneNodeClosesTheGateOnTheOther(int takenOn) {
        Customer customer = knownToBothNodes("Tracąca");
        nodes.proxy().only(1 - takenOn);
        LoginConversation browser = customer.atLoginPage(ibok).login(customer.login(), OWN);
        Answer online = application.token(customer.login(), OWN);
        assertThat(application.refresh(online).status()).isEqualTo(200);

        nodes.proxy().only(takenOn);
        ibok.asAdministrator()
                .call("DELETE", customer.userPath() + "/role-mappings/realm", "[" + applications.customerRole() + "]")
                .successful();

        nodes.proxy().only(1 - takenOn);
        assertThat(application.refresh(online).status()).isEqualTo(400);
        assertThat(application.token(customer.login(), OWN).status()).isEqualTo(400);
        assertThat(browser.open().page()).as("the session is gone").contains("kc-form-login");
        assertThat(browser.login(customer.login(), OWN).page()).contains("id=\"ibok-no-access\"");

        ibok.asAdministrator()
                .call("POST", customer.userPath() + "/role-mappings/realm", "[" + applications.customerRole() + "]")
                .successful();
        nodes.proxy().only(takenOn);
        assertThat(application.token(customer.login(), OWN).status())
                .as("what is given back counts on the other node as well")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theUserDeletedOnOneNodeIsOutOnTheOther(int deletedOn) {
        Customer customer = knownToBothNodes("Usuwana");
        nodes.proxy().only(1 - deletedOn);
        Answer online = application.token(customer.login(), OWN);
        nodes.proxy().only(deletedOn);
        ibok.asAdministrator().delete(customer.userPath()).successful();
        nodes.proxy().only(1 - deletedOn);
        assertThat(application.refresh(online).status()).isEqualTo(400);
        assertThat(application.token(customer.login(), OWN).text()).doesNotContain("access_token");
    }

    @Test
    void theSessionEndedOnOneNodeIsEndedOnTheOther() {
        Customer customer = knownToBothNodes("Wylogowana");
        nodes.proxy().only(0);
        LoginConversation browser = customer.atLoginPage(ibok).login(customer.login(), OWN);
        nodes.proxy().only(1);
        assertThat(browser.open().atPortal()).as("the session counts here too").isTrue();
        ibok.asAdministrator().call("POST", customer.userPath() + "/logout", "").successful();
        nodes.proxy().only(0);
        assertThat(browser.open().page()).contains("kc-form-login");
    }

    /** Has been let through the gate on both, so that both remember it. */
    private Customer knownToBothNodes(String lastName) {
        Customer customer = ForgetfulCustomer.active(ibok, "Sonia", lastName).customer();
        for (int node = 0; node < TwoNodes.NODES; node++) {
            nodes.proxy().only(node);
            for (int login = 0; login < 2; login++) {
                assertThat(application.token(customer.login(), OWN).status()).isEqualTo(200);
            }
        }
        return customer;
    }
}
