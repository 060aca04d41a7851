package pl.wpwik.ibok.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.IbokCluster;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.NodeJournal;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.harness.TwoNodes;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.register.RealmSetting;

/** Each mail is claimed by one node; both do their share. */
@ExtendWith(IbokCluster.class)
@Tag("full")
@Tag("fault")
@Tag("punkt-5")
class OutboxAcrossNodesIT {

    private static final int MAILS = 200;
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final IbokSystem ibok;

    OutboxAcrossNodesIT(TwoNodes nodes) {
        this.ibok = nodes.ibok();
    }

    @Test
    void twoHundredWaitingMailsAreSentOnceEachByBothNodes() {
        try (RealmSetting pace = RealmSetting.of(ibok, Map.of("ibok.mailsPerMinute", "6000"));
                NodeJournal sent = NodeJournal.of(ibok.database(), "ibok_mail", "state", "= 'SENT'")) {
            assertThat(pace).isNotNull();
            List<String> addresses = registeredWhileTheMailServerIsDown();
            Poll.until("all mails", LIMIT, () -> sent.changes().size() >= MAILS);
            Map<String, List<String>> changes = sent.changes();
            List<Integer> arrived = addresses.stream()
                    .map(address -> ibok.mailbox().to(address).size())
                    .toList();
            FaultReport report = new FaultReport("outbox on two nodes");
            report.count("mails", arrived.stream().mapToInt(Integer::intValue).sum());
            report.count("twice", arrived.stream().filter(number -> number > 1).count());
            changes.values().forEach(nodes -> nodes.forEach(node -> report.count(node, 1)));
            report.print();
            assertThat(arrived).hasSize(MAILS).containsOnly(1);
            assertThat(changes.values()).allMatch(nodes -> nodes.size() == 1);
            assertThat(changes.values().stream().flatMap(List::stream)).contains("node-1", "node-2");
        }
    }

    private List<String> registeredWhileTheMailServerIsDown() {
        ibok.mailbox().stop();
        try {
            return Together.run(MAILS, i -> {
                JsonNode paper = Paper.record(ibok.asClerk(), Paper.complete("Olga", "Oczekująca"));
                Paper.register(ibok.asRegistrar(), paper).successful();
                return paper.path("contact").path("email").asText();
            });
        } finally {
            ibok.mailbox().startAgain();
        }
    }
}
