package pl.wpwik.ibok.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.access.CustomerApplication;
import pl.wpwik.ibok.closure.AccountEnd;
import pl.wpwik.ibok.closure.ClosureRows;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokCluster;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.harness.TwoNodes;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.register.RealmSetting;
import pl.wpwik.ibok.reset.ForgetfulCustomer;

/** Closed on one node is closed on all of them, at once and once (point 8). */
@ExtendWith(IbokCluster.class)
@Tag("punkt-8")
@Tag("full")
class ClosingAcrossNodesIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String OWN = ForgetfulCustomer.OWN;

    private final TwoNodes nodes;
    private final IbokSystem ibok;
    private final CustomerApplication applications;
    private DirectGrant application;

    ClosingAcrossNodesIT(TwoNodes nodes) {
        this.nodes = nodes;
        this.ibok = nodes.ibok();
        this.applications = new CustomerApplication(ibok);
    }

    @BeforeEach
    void openApplication() {
        application = applications.withDirectGrant("ibok-cluster-closing");
    }

    @AfterEach
    void closeApplication() {
        nodes.proxy().alternate();
        applications.remove(application);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void closedAndBroughtBackOnOneNodeItIsSoOnTheOther(int closedOn) {
        Customer customer = ForgetfulCustomer.active(ibok, "Wanda", "Węzłowa").customer();
        AccountEnd end = new AccountEnd(ibok, customer);
        nodes.proxy().only(1 - closedOn);
        LoginConversation browser = customer.atLoginPage(ibok).login(customer.login(), OWN);
        Answer online = application.token(customer.login(), OWN);
        Answer offline = application.token(customer.login(), OWN, "openid offline_access");
        assertThat(application.refresh(online).status()).isEqualTo(200);

        nodes.proxy().only(closedOn);
        end.closed();

        nodes.proxy().only(1 - closedOn);
        assertThat(application.refresh(online).status()).isEqualTo(400);
        assertThat(application.refresh(offline).status()).isEqualTo(400);
        assertThat(application.token(customer.login(), OWN).status()).isEqualTo(400);
        assertThat(browser.open().page()).as("the session is gone").contains("kc-form-login");
        assertThat(browser.login(customer.login(), OWN).page()).contains("To konto jest zablokowane");

        nodes.proxy().only(closedOn);
        end.reinstate().successful();
        nodes.proxy().only(1 - closedOn);
        assertThat(application.token(customer.login(), OWN).status()).isEqualTo(200);
        assertThat(application.refresh(offline).status()).isEqualTo(400);
    }

    @Test
    @Tag("fault")
    void manyRegistrarsOnBothNodesCloseAnAccountOnce() {
        AccountEnd end = new AccountEnd(ibok, Customer.registered(ibok, "Wanda", "Rozrywana"));
        end.resign("RESIGNATION", Paper.TODAY).successful();
        int version = end.version();
        nodes.proxy().alternate();
        List<Integer> statuses = Together.run(20, i -> end.close(version).status());
        new FaultReport("closings of one account")
                .count("tried", statuses.size())
                .count("done", statuses.stream().filter(status -> status == 200).count())
                .count(
                        "refused",
                        statuses.stream().filter(status -> status == 409).count())
                .print();
        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(end.history()).containsOnlyOnce("CLOSED");
        assertThat(new ClosureRows(ibok).states(end, "ibok-closure")).hasSize(1);
    }

    @Test
    void whatWasNeverActivatedIsClosedOnceThoughEveryNodeLooksForIt() {
        ClosureRows rows = new ClosureRows(ibok);
        List<AccountEnd> ends = IntStream.range(0, 10)
                .mapToObj(i -> new AccountEnd(ibok, Customer.registered(ibok, "Wanda", "Zapomniana")))
                .toList();
        ends.forEach(end -> rows.registeredLongAgo(end, Duration.ofDays(3653)));
        try (RealmSetting on = RealmSetting.of(ibok, Map.of("ibok.neverActivatedDays", "3650"))) {
            assertThat(on).isNotNull();
            Poll.until(
                    "all closed",
                    LIMIT,
                    () -> ends.stream().allMatch(end -> end.status().equals("CLOSED")));
        }
        for (AccountEnd end : ends) {
            assertThat(end.history()).containsOnlyOnce("CLOSED");
            assertThat(rows.states(end, "ibok-closure")).hasSize(1);
        }
    }
}
