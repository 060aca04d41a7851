package pl.wpwik.ibok.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.RefusalReason;
import pl.wpwik.ibok.schema.RegisterDatabase;
import pl.wpwik.ibok.statistics.OpenByDueDate.Line;

@Tag("punkt-4")
class OpenByDueDateTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final RegisterDatabase database = new RegisterDatabase();
    private final Rows rows = new Rows(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void onlyWhatWaitsForADecisionIsCountedByItsLastDay() {
        rows.filed(MONDAY, Channel.POST);
        rows.filed(MONDAY, Channel.EMAIL);
        rows.filed(MONDAY.plusDays(1), Channel.POST);
        rows.registered(MONDAY, 3);
        rows.refused(MONDAY, RefusalReason.DUPLICATE);
        List<Line> lines = database.fromTransaction(entities -> new OpenByDueDate(entities).lines());
        assertThat(lines)
                .containsExactlyInAnyOrder(
                        new Line(Rows.REALM, MONDAY.plusDays(14), 2), new Line(Rows.REALM, MONDAY.plusDays(15), 1));
    }
}
