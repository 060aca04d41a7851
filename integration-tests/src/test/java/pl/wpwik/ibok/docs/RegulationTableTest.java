package pl.wpwik.ibok.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/regulation.md to the tags of the tests: each point names exactly the classes tagged with it. */
class RegulationTableTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("^\\| (\\d) \\|.*\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"punkt-(\\d)\"\\)");

    @Test
    void theTableNamesTheTestsOfEachPoint() throws IOException {
        assertThat(documented()).isEqualTo(tagged());
    }

    private static Map<Integer, Set<String>> documented() throws IOException {
        Map<Integer, Set<String>> tests = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(ROOT.resolve("docs/regulation.md")));
        while (row.find()) {
            Set<String> names = tests.computeIfAbsent(Integer.valueOf(row.group(1)), point -> new TreeSet<>());
            NAME.matcher(row.group(2)).results().map(name -> name.group(1)).forEach(names::add);
        }
        return tests;
    }

    private static Map<Integer, Set<String>> tagged() throws IOException {
        Map<Integer, Set<String>> tests = new TreeMap<>();
        for (String module : new String[] {"providers", "integration-tests"}) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    TAG.matcher(Files.readString(file))
                            .results()
                            .map(tag -> Integer.valueOf(tag.group(1)))
                            .forEach(point -> tests.computeIfAbsent(point, p -> new TreeSet<>())
                                    .add(name));
                }
            }
        }
        return tests;
    }
}
