package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

@Tag("punkt-4")
class DueDatePropertiesTest {

    @Property
    void theDayOfFilingDoesNotCount(
            @ForAll @DateRange(min = "2000-01-01", max = "2100-12-31") LocalDate filedOn,
            @ForAll @IntRange(min = 1, max = 365) int days) {
        assertThat(ChronoUnit.DAYS.between(filedOn, DueDate.of(filedOn, days))).isEqualTo(days);
    }
}
