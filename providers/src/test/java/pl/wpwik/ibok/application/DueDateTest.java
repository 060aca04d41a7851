package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.wpwik.ibok.settings.Deadline;
import pl.wpwik.ibok.settings.Deadline.DayKind;

@Tag("punkt-4")
class DueDateTest {

    private static final Deadline FORTNIGHT = new Deadline(14, DayKind.CALENDAR, false, "pl");
    private static final Deadline FORTNIGHT_MOVED_ON = new Deadline(14, DayKind.CALENDAR, true, "pl");

    @Test
    void fourteenDaysFromFiling() {
        assertThat(DueDate.of(LocalDate.of(2026, 11, 20), FORTNIGHT)).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void acrossTheEndOfTheYear() {
        assertThat(DueDate.of(LocalDate.of(2026, 12, 24), FORTNIGHT)).isEqualTo(LocalDate.of(2027, 1, 7));
    }

    @Test
    void acrossALeapDay() {
        assertThat(DueDate.of(LocalDate.of(2028, 2, 20), FORTNIGHT)).isEqualTo(LocalDate.of(2028, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,2026-12-04,a Friday stays",
        "2026-11-21,2026-12-07,a Saturday moves to Monday",
        "2026-12-10,2026-12-28,Wigilia moves past both Christmas days and the weekend",
        "2024-12-10,2024-12-24,before 2025 Wigilia was a working day",
        "2026-12-18,2027-01-04,New Year moves past the weekend",
        "2026-12-23,2027-01-07,Epiphany moves",
        "2026-05-21,2026-06-05,Corpus Christi moves to the Friday",
        "2026-03-23,2026-04-07,Easter Monday moves to Tuesday"
    })
    void aDayThatIsNoWorkingDayMovesOnWhereTheUtilitySaysSo(LocalDate filedOn, LocalDate dueOn, String why) {
        assertThat(DueDate.of(filedOn, FORTNIGHT_MOVED_ON)).as(why).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,1,2026-11-23,the weekend does not count",
        "2026-11-20,14,2026-12-10,nearly three weeks",
        "2026-12-23,1,2026-12-28,neither Wigilia nor Christmas counts",
        "2026-12-31,4,2027-01-08,neither New Year nor the weekend nor Epiphany counts",
        "2028-02-28,1,2028-02-29,a leap day is a Tuesday like any other"
    })
    void onlyWorkingDaysCountWhereTheUtilitySaysSo(LocalDate filedOn, int days, LocalDate dueOn, String why) {
        for (boolean rollOver : new boolean[] {false, true}) {
            assertThat(DueDate.of(filedOn, new Deadline(days, DayKind.WORKING, rollOver, "pl")))
                    .as(why)
                    .isEqualTo(dueOn);
        }
    }
}
