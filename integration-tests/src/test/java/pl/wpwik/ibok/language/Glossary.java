package pl.wpwik.ibok.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that a section of docs/slownik-tlumaczen.md refuses, in the third column of its table. */
record Glossary(Pattern refusedWords) {

    static final String CONSOLE = "Konsola administracyjna";
    static final String CUSTOMERS = "Strony klientów";

    private static final Pattern REFUSED_COLUMN = Pattern.compile("(?m)^\\|[^|]*\\|[^|]*\\|([^|]*)\\|");
    private static final Pattern BEGINNING = Pattern.compile("`([^`]+)`");

    static Glossary read(String section) throws IOException {
        String words = REFUSED_COLUMN
                .matcher(text(section))
                .results()
                .flatMap(row -> BEGINNING.matcher(row.group(1)).results())
                .map((MatchResult word) -> Pattern.quote(word.group(1)))
                .collect(Collectors.joining("|"));
        if (words.isEmpty()) {
            throw new IllegalStateException("No refused words in the section " + section);
        }
        return new Glossary(Pattern.compile(
                "\\b(" + words + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
    }

    boolean refuses(String text) {
        return refusedWords.matcher(text).find();
    }

    private static String text(String section) throws IOException {
        String glossary = Files.readString(Path.of("../docs/slownik-tlumaczen.md"));
        int start = glossary.indexOf("\n## " + section + "\n");
        if (start < 0) {
            throw new IllegalStateException("No section " + section);
        }
        int end = glossary.indexOf("\n## ", start + 1);
        return glossary.substring(start, end < 0 ? glossary.length() : end);
    }
}
