package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.statistics.Period;

class PeriodParametersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<FieldError> errors = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        ",,2026-05-25,2026-11-22",
        "'','  ',2026-05-25,2026-11-22",
        ",2026-03-01,2025-09-01,2026-03-01",
        "2026-11-22,2026-11-22,2026-11-22,2026-11-22",
        "2021-11-22,,2021-11-22,2026-11-22",
        "2000-01-01,2005-01-01,2000-01-01,2005-01-01"
    })
    void whatIsLeftOutIsTheUsual(String from, String to, LocalDate first, LocalDate last) {
        assertThat(new PeriodParameters(from, to).toPeriod(TODAY, errors)).isEqualTo(new Period(first, last));
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ",2026-11-23,to,dateInFuture",
        "2026-11-23,,from,period.backwards",
        "2026-11-02,2026-11-01,from,period.backwards",
        "2021-11-21,,from,period.tooLong",
        "1999-12-31,2000-02-01,from,dateTooOld",
        ",2000-03-01,from,dateTooOld",
        "2026-02-30,,from,dateImpossible",
        ",+999999999-12-31,to,dateInFuture",
        "-999999999-01-01,,from,dateTooOld",
        "2026-01-01' or 1=1,,from,dateImpossible"
    })
    void whatCannotBeUsedIsNamed(String from, String to, String field, String messageKey) {
        assertThat(new PeriodParameters(from, to).toPeriod(TODAY, errors)).isNull();
        assertThat(errors).extracting(FieldError::field).containsExactly(field);
        assertThat(errors).extracting(FieldError::messageKey).containsExactly(messageKey);
    }

    @Test
    void bothAreNamedAtOnce() {
        new PeriodParameters("jutro", "wczoraj").toPeriod(TODAY, errors);
        assertThat(errors).extracting(FieldError::field).containsExactlyInAnyOrder("from", "to");
    }
}
