package pl.wpwik.ibok.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.harness.IbokCluster;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.TwoNodes;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.register.RealmSetting;

/** A setting is the realm's: what is changed on one node counts on all of them. */
@ExtendWith(IbokCluster.class)
@Tag("full")
class SettingsAcrossNodesIT {

    private final TwoNodes nodes;
    private final IbokSystem ibok;

    SettingsAcrossNodesIT(TwoNodes nodes) {
        this.nodes = nodes;
        this.ibok = nodes.ibok();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whatIsChangedOnOneNodeCountsOnTheOtherAtOnce(int changedOn) {
        for (String prefix : new String[] {"PIERWSZY", "DRUGI", "TRZECI"}) {
            nodes.proxy().only(1 - changedOn);
            assertThat(numberOfANewApplication()).startsWith("BOK-27/");
            nodes.proxy().only(changedOn);
            try (RealmSetting setting = RealmSetting.of(ibok, Map.of("ibok.numberPrefix", prefix))) {
                assertThat(setting).isNotNull();
                nodes.proxy().only(1 - changedOn);
                assertThat(numberOfANewApplication()).startsWith(prefix + "/");
                nodes.proxy().only(changedOn);
            }
        }
    }

    private String numberOfANewApplication() {
        return Paper.record(ibok.asClerk(), Paper.complete("Jan", "Nastawny"))
                .path("number")
                .asText();
    }
}
