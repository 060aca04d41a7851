package pl.wpwik.ibok.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Poland's public holidays as the act of 18 January 1951 in its present wording lists them. */
@Tag("punkt-4")
class PublicHolidaysTest {

    private static final PublicHolidays POLISH = PublicHolidays.of("pl");

    @Test
    void everyHolidayOfAYearAndNoOther() {
        assertThat(holidays(2026))
                .containsExactlyElementsOf(dates(
                        "2026-01-01",
                        "2026-01-06",
                        "2026-04-05",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-03",
                        "2026-05-24",
                        "2026-06-04",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-24",
                        "2026-12-25",
                        "2026-12-26"));
    }

    @Test
    void wigiliaIsOneSince2025() {
        assertThat(POLISH.include(LocalDate.of(2024, 12, 24))).isFalse();
        assertThat(IntStream.rangeClosed(2025, 2060)).allMatch(year -> POLISH.include(LocalDate.of(year, 12, 24)));
    }

    @Test
    void theMovableOnesMoveWithEaster() {
        assertThat(dates("2024-04-01", "2025-04-21", "2027-03-29", "2038-04-26"))
                .allMatch(POLISH::include);
        assertThat(dates("2024-05-30", "2025-06-19", "2027-05-27", "2038-06-24"))
                .allMatch(POLISH::include);
    }

    @Test
    void aCalendarThatIsNotBundledIsAnError() {
        assertThatThrownBy(() -> PublicHolidays.of("xx")).hasMessageContaining("xx");
    }

    private static List<LocalDate> holidays(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(POLISH::include)
                .toList();
    }

    private static List<LocalDate> dates(String... texts) {
        return Stream.of(texts).map(LocalDate::parse).toList();
    }
}
