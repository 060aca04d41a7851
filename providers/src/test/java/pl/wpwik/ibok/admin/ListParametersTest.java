package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.ApplicationQuery;
import pl.wpwik.ibok.application.FieldError;

@Tag("punkt-4")
class ListParametersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final List<FieldError> errors = new ArrayList<>();

    @Test
    void overdueEndsYesterdayAndSoonBeginsToday() {
        ApplicationQuery overdue = new ListParameters(null, null, "overdue", null, null).toQuery(TODAY, 3, errors);
        ApplicationQuery soon = new ListParameters(null, null, "soon", null, null).toQuery(TODAY, 3, errors);
        assertThat(overdue.dueTo()).isEqualTo(TODAY.minusDays(1));
        assertThat(soon.dueFrom()).isEqualTo(TODAY);
        assertThat(soon.dueTo()).isEqualTo(TODAY.plusDays(3));
        assertThat(errors).isEmpty();
    }

    @Test
    void everyParameterThatCannotBeUsedIsNamed() {
        new ListParameters("LOST", "x".repeat(201), "never", "-1", "101").toQuery(TODAY, 3, errors);
        assertThat(errors)
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("status", "search", "due", "first", "max");
    }
}
