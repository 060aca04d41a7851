package pl.wpwik.ibok.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.IbokCluster;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.harness.TwoNodes;
import pl.wpwik.ibok.register.Customer;

/** The first login ends in the forced change, whichever node each of its steps comes to. */
@ExtendWith(IbokCluster.class)
@Tag("full")
@Tag("fault")
@Tag("punkt-6")
class LoginAcrossNodesIT {

    private static final String OWN = "Wlasne-Haslo-27";

    private final TwoNodes nodes;
    private final IbokSystem ibok;

    LoginAcrossNodesIT(TwoNodes nodes) {
        this.nodes = nodes;
        this.ibok = nodes.ibok();
    }

    @Test
    void theLoginIsOnOneNodeAndTheChangeOnTheOther() {
        Customer customer = Customer.registered(ibok, "Weronika", "Wędrowna");
        nodes.proxy().only(0);
        LoginConversation login = customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword());
        assertThat(login.page()).contains("password-new");
        nodes.proxy().only(1);
        assertThat(login.changePassword(OWN).atPortal()).isTrue();
        assertThat(customer.atLoginPage(ibok).login(customer.login(), OWN).atPortal())
                .isTrue();
        nodes.proxy().only(0);
        assertThat(customer.atLoginPage(ibok).login(customer.login(), OWN).atPortal())
                .as("the node that has seen the customer without an own password")
                .isTrue();
        assertThat(customer.atLoginPage(ibok)
                        .login(customer.login(), customer.temporaryPassword())
                        .page())
                .as("the temporary password is spent here as well")
                .contains("kc-form-login");
    }

    @Test
    void withoutStickySessionsEveryStepMayComeToAnotherNode() {
        Customer customer = Customer.registered(ibok, "Weronika", "Zmienna");
        int[] before = answers();
        LoginConversation login = customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword("za-krotkie")
                .changePassword(OWN);
        assertThat(login.atPortal()).isTrue();
        assertThat(answers()[0]).isGreaterThan(before[0]);
        assertThat(answers()[1]).isGreaterThan(before[1]);
    }

    @Test
    void withStickySessionsAPersonStaysAtANodeUntilItGoes() {
        Customer customer = Customer.registered(ibok, "Weronika", "Stateczna");
        nodes.proxy().stickToOneNode();
        LoginConversation login = customer.atLoginPage(ibok);
        int[] before = answers();
        login.login(customer.login(), customer.temporaryPassword()).changePassword("za-krotkie");
        List<Integer> busy = IntStream.range(0, TwoNodes.NODES)
                .filter(node -> answers()[node] > before[node])
                .boxed()
                .toList();
        assertThat(busy).hasSize(1);
        nodes.proxy().only(1 - busy.get(0));
        assertThat(login.changePassword(OWN).atPortal()).isTrue();
    }

    @Test
    void theNoticeOfAChangeIsWrittenAtTheFirstTryOnWhicheverNode() {
        List<Customer> customers = Together.run(20, person -> {
            Customer customer = Customer.registered(ibok, "Weronika", "Zawiadamiana");
            customer.atLoginPage(ibok)
                    .login(customer.login(), customer.temporaryPassword())
                    .changePassword(OWN);
            return customer;
        });
        customers.forEach(customer -> ibok.mailbox().await(customer.email(), "zmienion"));
        assertThat(ibok.database()
                        .values("SELECT DISTINCT attempts FROM ibok_mail m JOIN ibok_application a"
                                + " ON a.id = m.subject_id WHERE a.last_name = 'Zawiadamiana'"
                                + " AND m.kind = 'ibok-password-changed'"))
                .containsExactly("1");
    }

    @Test
    void ofTwentyLoginsRacingWithOneTemporaryPasswordOneChangeWins() {
        Customer customer = Customer.registered(ibok, "Weronika", "Wyścigowa");
        // One after the other: Keycloak refuses a second login of the same user at the same moment.
        List<LoginConversation> atChange = IntStream.range(0, 20)
                .mapToObj(person -> customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword()))
                .toList();
        assertThat(atChange).allMatch(person -> person.page().contains("password-new"));
        List<Boolean> changed = Together.run(
                20,
                20,
                person -> atChange.get(person).changePassword(OWN + person).atPortal());
        new FaultReport("racing logins")
                .count("logins", atChange.size())
                .count("changes", Collections.frequency(changed, true))
                .print();
        assertThat(changed).containsOnlyOnce(true);
        assertThat(customer.atLoginPage(ibok)
                        .login(customer.login(), OWN + changed.indexOf(true))
                        .atPortal())
                .as("the winner's password")
                .isTrue();
    }

    private int[] answers() {
        return IntStream.range(0, TwoNodes.NODES).map(nodes.proxy()::answersOf).toArray();
    }
}
