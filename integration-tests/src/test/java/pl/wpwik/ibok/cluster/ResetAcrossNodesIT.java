package pl.wpwik.ibok.cluster;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokCluster;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.NodeJournal;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.harness.TwoNodes;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.reset.ForgetfulCustomer;
import pl.wpwik.ibok.reset.ResetRequestRows;

/** How often one may ask is counted over all nodes; each request is decided on once. */
@ExtendWith(IbokCluster.class)
@Tag("full")
@Tag("punkt-7")
class ResetAcrossNodesIT {

    /** Private ones: from elsewhere Keycloak wants HTTPS, as the realm file says. */
    private static final String HOME = "10.27.0.7";

    private static final String ELSEWHERE = "10.27.0.8";

    private static final String CAFE = "10.27.0.9";

    private final TwoNodes nodes;
    private final IbokSystem ibok;

    ResetAcrossNodesIT(TwoNodes nodes) {
        this.nodes = nodes;
        this.ibok = nodes.ibok();
    }

    @AfterEach
    void leaveNothing() {
        nodes.proxy().pretendClient("127.0.0.1");
        ResetRequestRows.forgetAll(ibok);
    }

    @Test
    void threeMailsAnHourWhicheverNodeIsAsked() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Iga", "Godzinna");
        for (int request = 0; request < 3; request++) {
            nodes.proxy().only(request % TwoNodes.NODES);
            customer.asksAndReads();
            customer.backdateRequests(Duration.ofMinutes(18));
        }
        for (int node = 0; node < TwoNodes.NODES; node++) {
            nodes.proxy().only(node);
            ask(customer.login());
        }
        assertThat(ResetRequestRows.outcomes(ibok, customer.login(), 5))
                .containsExactly("LIMITED", "LIMITED", "MAIL_OWED", "MAIL_OWED", "MAIL_OWED");
    }

    @Test
    void twentyRequestsAnHourFromOneAddressBehindTheProxy() {
        Customer customer = Customer.registered(ibok, "Iga", "Sąsiadka");
        nodes.proxy().pretendClient(HOME);
        for (int stranger = 0; stranger < 20; stranger++) {
            nodes.proxy().only(stranger % TwoNodes.NODES);
            ask("iga.obca" + stranger);
        }
        nodes.proxy().alternate();
        assertThat(ResetRequestRows.outcomes(ibok, "iga.obca19", 1)).containsExactly("UNKNOWN");
        ask(customer.login());
        assertThat(ResetRequestRows.outcomes(ibok, customer.login(), 1)).containsExactly("LIMITED");
        nodes.proxy().pretendClient(ELSEWHERE);
        ask(customer.login());
        assertThat(ResetRequestRows.outcomes(ibok, customer.login(), 2)).containsExactly("MAIL_OWED", "LIMITED");
    }

    @Test
    void twentyOfFortyFromOneAddressAtOnce() {
        nodes.proxy().pretendClient(CAFE);
        Together.run(40, person -> ask("ula.obca" + person));
        assertThat(IntStream.range(0, 40)
                        .mapToObj(person -> ResetRequestRows.outcomes(ibok, "ula.obca" + person, 1))
                        .flatMap(List::stream)
                        .collect(groupingBy(identity(), counting())))
                .isEqualTo(Map.of("UNKNOWN", 20L, "LIMITED", 20L));
    }

    @Test
    void bothNodesWorkOffTheRequestsAndEachIsDecidedOnOnce() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Iga", "Natarczywa");
        try (NodeJournal decided = NodeJournal.of(ibok.database(), "ibok_reset_intake", "outcome", "<> 'WAITING'")) {
            Together.run(40, person -> ask(customer.login()));
            assertThat(ResetRequestRows.outcomes(ibok, customer.login(), 40))
                    .containsOnlyOnce("MAIL_OWED")
                    .containsOnly("MAIL_OWED", "LIMITED");
            assertThat(decided.changes()).hasSize(40);
            assertThat(decided.changes().values()).allMatch(decisions -> decisions.size() == 1);
            assertThat(decided.changes().values()).anyMatch(decisions -> decisions.contains("node-1"));
            assertThat(decided.changes().values()).anyMatch(decisions -> decisions.contains("node-2"));
        }
        ibok.mailbox().await(customer.email(), ForgetfulCustomer.SUBJECT);
        assertThat(customer.mails()).hasSize(1);
    }

    private LoginConversation ask(String login) {
        LoginConversation person =
                new LoginConversation(ibok.realm(), ibok.portal().url()).open().forgot(login);
        assertThat(person.page()).contains("ibok-reset-requested");
        return person;
    }
}
