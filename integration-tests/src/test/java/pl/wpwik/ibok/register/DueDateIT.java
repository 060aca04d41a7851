package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

/** Due dates where the utility counts working days: the bundled calendar at work in the real server. */
@ExtendWith(IbokServer.class)
@Tag("punkt-4")
class DueDateIT {

    private final IbokSystem ibok;

    DueDateIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void aDueDateOnAHolidayMovesPastTheWholeOfChristmas() {
        try (RealmSetting rolling = RealmSetting.of(ibok, Map.of("ibok.deadlineRollOver", "true"))) {
            assertThat(rolling).isNotNull();
            // Fourteen days later is Wigilia, a Wednesday; a Saturday and a Sunday follow the holidays.
            assertThat(dueOn("2025-12-10")).isEqualTo("2025-12-29");
            assertThat(dueOn("2025-12-09")).isEqualTo("2025-12-23");
        }
        assertThat(dueOn("2025-12-10")).isEqualTo("2025-12-24");
    }

    @Test
    void onlyWorkingDaysCountAndCorpusChristiIsNone() {
        try (RealmSetting working = RealmSetting.of(
                ibok, Map.of("ibok.deadlineDayKind", "WORKING", "ibok.registrationDeadlineDays", "3"))) {
            assertThat(working).isNotNull();
            // Thursday 4 June 2026 is Corpus Christi: Tuesday, then Wednesday, Friday, Monday.
            assertThat(dueOn("2026-06-02")).isEqualTo("2026-06-08");
        }
    }

    @Test
    void aDueDateIsFixedWhenTheApplicationIsRecorded() {
        JsonNode application = recorded("2025-12-10");
        try (RealmSetting rolling = RealmSetting.of(ibok, Map.of("ibok.deadlineRollOver", "true"))) {
            assertThat(rolling).isNotNull();
            assertThat(ibok.asClerk().get(Paper.path(application)).json().path("dueOn"))
                    .isEqualTo(application.path("dueOn"));
        }
    }

    private String dueOn(String filedOn) {
        return recorded(filedOn).path("dueOn").asText();
    }

    private JsonNode recorded(String filedOn) {
        ObjectNode paper = Paper.complete("Jan", "Świąteczny").put("filedOn", filedOn);
        ((ObjectNode) paper.path("regulamin")).put("signedOn", filedOn);
        return Paper.record(ibok.asClerk(), paper);
    }
}
