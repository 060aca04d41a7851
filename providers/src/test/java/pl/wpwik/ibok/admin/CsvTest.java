package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private final Csv csv = new Csv();

    @Test
    void aTableBeginsWithAByteOrderMarkAndHasSemicolons() {
        csv.line(List.of("Tydzień", "Złożone"));
        csv.line(List.of("2026-11-16", ""));
        assertThat(csv.text()).isEqualTo("\uFEFFTydzień;Złożone\r\n2026-11-16;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void whatASpreadsheetWouldTakeForAFormulaIsAText(String cell) {
        csv.line(List.of(cell));
        assertThat(csv.text().replace("\"", "")).startsWith("\uFEFF'" + cell);
    }

    @Test
    void separatorsQuotesAndLineBreaksStayInTheirCell() {
        csv.line(List.of("a;b", "c\"d", "e\r\nf", "=\"x\";1"));
        assertThat(csv.text()).isEqualTo("\uFEFF\"a;b\";\"c\"\"d\";\"e\r\nf\";\"'=\"\"x\"\";1\"\r\n");
    }
}
