package pl.wpwik.ibok.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.harness.IbokCluster;
import pl.wpwik.ibok.harness.TwoNodes;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.regulamin.Utility;

/** A Regulamin appended on one node is asked for on the other at the next login, and accepted on one it is on both. */
@ExtendWith(IbokCluster.class)
@Tag("full")
@Tag("punkt-2")
class RegulaminAcrossNodesIT {

    private final TwoNodes nodes;

    RegulaminAcrossNodesIT(TwoNodes nodes) {
        this.nodes = nodes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatIsAppendedOnOneNodeIsAskedForOnTheOther(int appendedOn) {
        try (Utility utility = new Utility(nodes.ibok(), "regulamin-" + appendedOn)) {
            Customer customer = utility.active("Wędrowna");
            for (int node : new int[] {0, 1}) {
                nodes.proxy().only(node);
                assertThat(utility.login(customer).atPortal())
                        .as("both nodes know the realm and the customer")
                        .isTrue();
            }
            nodes.proxy().only(appendedOn);
            utility.newRegulamin("2", "REQUIRED");
            nodes.proxy().only(1 - appendedOn);
            var person = utility.login(customer);
            assertThat(person.page()).contains(Utility.ASKED);
            assertThat(Utility.accept(person, "2").atPortal()).isTrue();
            nodes.proxy().only(appendedOn);
            assertThat(utility.login(customer).atPortal()).isTrue();
        } finally {
            nodes.proxy().alternate();
        }
    }
}
