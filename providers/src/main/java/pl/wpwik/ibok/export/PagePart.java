package pl.wpwik.ibok.export;

import java.util.List;

/** A part of the page: lines of label and value, or a table; all empty where nothing is held. Public for the template. */
public record PagePart(String title, List<Line> lines, List<String> columns, List<List<String>> rows) {

    /** A value with what it is. */
    public record Line(String label, String value) {}

    static PagePart ofLines(String title, List<Line> lines) {
        return new PagePart(title, lines, List.of(), List.of());
    }

    static PagePart ofTable(String title, List<String> columns, List<List<String>> rows) {
        return new PagePart(title, List.of(), columns, rows);
    }
}
