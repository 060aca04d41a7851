package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.ApplicationQuery;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.ListOrder;
import pl.wpwik.ibok.application.ListOrder.By;

@Tag("punkt-4")
class ListParametersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final List<FieldError> errors = new ArrayList<>();

    @Test
    void overdueEndsYesterdayAndSoonBeginsToday() {
        ApplicationQuery overdue = due("overdue").toQuery(TODAY, 3, errors);
        ApplicationQuery soon = due("soon").toQuery(TODAY, 3, errors);
        assertThat(overdue.dueTo()).isEqualTo(TODAY.minusDays(1));
        assertThat(soon.dueFrom()).isEqualTo(TODAY);
        assertThat(soon.dueTo()).isEqualTo(TODAY.plusDays(3));
        assertThat(errors).isEmpty();
    }

    @Test
    void aTabHasItsUsualOrderUnlessAnotherIsAskedFor() {
        assertThat(list("NOT_ACTIVATED", null)).isEqualTo(new ListOrder(By.DECIDED, false));
        assertThat(list("NOT_ACTIVATED", "-due")).isEqualTo(new ListOrder(By.DUE, true));
        assertThat(list("TO_REGISTER", " ")).isEqualTo(ListOrder.USUAL);
        assertThat(errors).isEmpty();
    }

    @Test
    void everyParameterThatCannotBeUsedIsNamed() {
        new ListParameters("LOST", "LOST", "never", "x".repeat(201), "colour", "-1", "101").toQuery(TODAY, 3, errors);
        assertThat(errors)
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("tab", "status", "search", "due", "sort", "first", "max");
    }

    private ListOrder list(String tab, String sort) {
        return new ListParameters(tab, null, null, null, sort, null, null)
                .toQuery(TODAY, 3, errors)
                .order();
    }

    private static ListParameters due(String due) {
        return new ListParameters(null, null, due, null, null, null, null);
    }
}
