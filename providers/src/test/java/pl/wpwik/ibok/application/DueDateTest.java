package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-4")
class DueDateTest {

    @Test
    void fourteenDaysFromFiling() {
        assertThat(DueDate.of(LocalDate.of(2026, 11, 20), 14)).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    @Test
    void acrossTheEndOfTheYear() {
        assertThat(DueDate.of(LocalDate.of(2026, 12, 24), 14)).isEqualTo(LocalDate.of(2027, 1, 7));
    }

    @Test
    void acrossALeapDay() {
        assertThat(DueDate.of(LocalDate.of(2028, 2, 20), 14)).isEqualTo(LocalDate.of(2028, 3, 5));
    }
}
