package pl.wpwik.ibok.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/rodo.md to the tests it names and to the tables there are: every line is proven, and no table is forgotten. */
class RodoTableTest {

    private static final Path ROOT = Path.of("..");
    private static final Path CHANGELOG = ROOT.resolve("providers/src/main/resources/META-INF/ibok-changelog.xml");

    /** But the head of a table and the line below it. */
    private static final Pattern ROW = Pattern.compile("^\\| (?!Dane \\||Prawo \\||-)(.+) \\|$", Pattern.MULTILINE);

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:IT|Test))`");
    private static final Pattern TABLE = Pattern.compile("`(IBOK_\\w+)`");
    private static final Pattern CREATED = Pattern.compile("createTable tableName=\"(IBOK_\\w+)\"");

    private final String document = read(ROOT.resolve("docs/rodo.md"));

    @Test
    void everyLineNamesATest() {
        assertThat(ROW.matcher(document).results().map(row -> row.group(1)))
                .hasSizeGreaterThan(15)
                .allMatch(row ->
                        TEST.matcher(row.substring(row.lastIndexOf('|') + 1)).find());
    }

    @Test
    void everyTestItNamesExists() throws IOException {
        assertThat(found(TEST, document)).isSubsetOf(testClasses());
    }

    @Test
    void everyTableIsThereAndNoOther() {
        assertThat(found(TABLE, document)).isEqualTo(found(CREATED, read(CHANGELOG)));
    }

    private static Set<String> testClasses() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String module : new String[] {"providers", "integration-tests"}) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .forEach(name -> classes.add(name.replace(".java", "")));
            }
        }
        return classes;
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
