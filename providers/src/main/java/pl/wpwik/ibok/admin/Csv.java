package pl.wpwik.ibok.admin;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as spreadsheets of this country read it: semicolons, and a byte order mark that says UTF-8. A cell that a
 * spreadsheet would take for a formula is made a text by an apostrophe.
 */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

    void line(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    String text() {
        return text.toString();
    }

    private static String cell(String value) {
        String harmless = !value.isEmpty() && FORMULA_BEGINNINGS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = harmless.chars().anyMatch(c -> ";\"\r\n".indexOf(c) >= 0);
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
