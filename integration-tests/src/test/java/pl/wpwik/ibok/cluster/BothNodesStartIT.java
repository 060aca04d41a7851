package pl.wpwik.ibok.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.FaultRounds;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.TwoNodes;
import pl.wpwik.ibok.register.Customer;

/** The very first start, of both nodes at the same moment: one makes the tables and the realm, the other finds them. */
@Tag("full")
@Tag("fault")
class BothNodesStartIT {

    private static final String KEYCLOAKS_RACE = "attempting to create the database changelog table";
    private static final String CHANGES = "SELECT id FROM databasechangelog_ibok";
    private static final String OUR_TABLES =
            "SELECT tablename FROM pg_tables WHERE tablename LIKE 'ibok_%' AND schemaname = 'public'";

    @Test
    void bothNodesStartAtOnceOnAnEmptyDatabase() {
        FaultReport report = new FaultReport("both nodes start at once");
        int rounds = FaultRounds.sampled(3, 20);
        for (int round = 1; round <= rounds; round++) {
            Instant begun = Instant.now();
            try (TwoNodes nodes = TwoNodes.start("both-" + round)) {
                report.count("rounds", 1)
                        .count("seconds", Duration.between(begun, Instant.now()).toSeconds());
                report.count("started again", nodes.failedStarts().size());
                assertThat(nodes.failedStarts())
                        .as("Keycloak makes its changelog table before it takes a lock; nothing else may go wrong")
                        .allMatch(log -> log.contains(KEYCLOAKS_RACE));
                assertThat(nodes.membersSeenBy(0)).isEqualTo(2);
                assertThat(nodes.membersSeenBy(1)).isEqualTo(2);
                assertEverythingIsThereOnce(nodes.ibok());
                for (int node = 0; node < TwoNodes.NODES; node++) {
                    nodes.proxy().only(node);
                    Customer customer = Customer.registered(nodes.ibok(), "Ewa", "Pierwsza");
                    assertThat(customer.atLoginPage(nodes.ibok())
                                    .login(customer.login(), customer.temporaryPassword())
                                    .changePassword("Wlasne-Haslo-27")
                                    .atPortal())
                            .isTrue();
                    report.count("customers", 1);
                }
            }
            report.print();
        }
    }

    private static void assertEverythingIsThereOnce(IbokSystem ibok) {
        assertThat(ibok.database().values(CHANGES)).isNotEmpty().doesNotHaveDuplicates();
        assertThat(ibok.database().values("SELECT id FROM databasechangeloglock WHERE locked"))
                .isEmpty();
        assertThat(ibok.database().values(OUR_TABLES)).contains("ibok_application", "ibok_mail", "ibok_reset_intake");
        assertThat(ibok.database().values("SELECT name FROM realm")).containsExactlyInAnyOrder("master", "ibok");
        assertThat(ibok.database().values("SELECT name FROM keycloak_role WHERE name = 'ibok-customer'"))
                .isEqualTo(List.of("ibok-customer"));
    }
}
