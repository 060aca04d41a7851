package pl.wpwik.ibok.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokCluster;
import pl.wpwik.ibok.harness.TwoNodes;

/** What every other test of two nodes rests on. */
@ExtendWith(IbokCluster.class)
@Tag("full")
class OneClusterIT {

    private final TwoNodes nodes;

    OneClusterIT(TwoNodes nodes) {
        this.nodes = nodes;
    }

    @Test
    void theNodesHaveFoundEachOtherThroughTheDatabase() {
        assertThat(IntStream.range(0, TwoNodes.NODES).map(nodes::membersSeenBy)).containsExactly(2, 2);
        assertThat(nodes.ibok().database().values("SELECT address FROM jgroups_ping"))
                .as("jdbc-ping, Keycloak's own way; a node that was killed may have left its row")
                .hasSizeGreaterThanOrEqualTo(TwoNodes.NODES);
    }

    @Test
    void theProxyGivesEachNodeItsShare() {
        int[] before = answers();
        for (int request = 0; request < 10; request++) {
            new Http().get(nodes.ibok().realm().url()).successful();
        }
        int[] after = answers();
        assertThat(IntStream.range(0, TwoNodes.NODES).map(node -> after[node] - before[node]))
                .containsExactly(5, 5);
    }

    private int[] answers() {
        return IntStream.range(0, TwoNodes.NODES).map(nodes.proxy()::answersOf).toArray();
    }
}
