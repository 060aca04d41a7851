package pl.wpwik.ibok.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that docs/slownik-tlumaczen.md refuses, in the third column of its table. */
record Glossary(Pattern refusedWords) {

    private static final Pattern REFUSED_COLUMN = Pattern.compile("^\\|[^|]*\\|[^|]*\\|([^|]*)\\|");
    private static final Pattern BEGINNING = Pattern.compile("`([^`]+)`");

    static Glossary read() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("../docs/slownik-tlumaczen.md"))) {
            String words = lines.flatMap(line -> REFUSED_COLUMN.matcher(line).results())
                    .flatMap(row -> BEGINNING.matcher(row.group(1)).results())
                    .map((MatchResult word) -> Pattern.quote(word.group(1)))
                    .collect(Collectors.joining("|"));
            return new Glossary(Pattern.compile(
                    "\\b(" + words + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
        }
    }

    boolean refuses(String text) {
        return refusedWords.matcher(text).find();
    }
}
