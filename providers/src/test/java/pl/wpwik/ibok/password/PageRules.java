package pl.wpwik.ibok.password;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JavaScript that the change-password page loads, run by Node.js; the build needs it anyway. */
final class PageRules {

    static final Path MODULE = Path.of("../themes/src/main/resources/theme/ibok/login/resources/js/passwordRules.js");

    private static final Path RUNNER = Path.of("src/test/resources/pl/wpwik/ibok/password/rules-of-the-page.mjs");

    /** Escaped, because half of a surrogate pair has no UTF-8. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    record Question(List<Asked> conditions, List<String> passwords) {

        record Asked(String check, String comparedWith) {}

        static Question of(List<PasswordCondition> conditions, List<String> passwords) {
            return new Question(
                    conditions.stream()
                            .filter(PasswordCondition::isCheckedByPage)
                            .map(condition -> new Asked(condition.check(), condition.comparedWith()))
                            .toList(),
                    passwords);
        }
    }

    /**
     * @param rules the names of all the page knows
     * @param answers per question and password the checks that find it wanting
     */
    record Verdict(List<String> rules, List<List<List<String>>> answers) {}

    private PageRules() {}

    /** Fails where there is no Node.js. */
    static Verdict ask(List<Question> questions) {
        try {
            Path answers = Files.createTempFile("password-rules", ".json");
            Process node = new ProcessBuilder("node", RUNNER.toString(), MODULE.toString())
                    .redirectOutput(answers.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (OutputStream input = node.getOutputStream()) {
                JSON.writeValue(input, questions);
            }
            if (node.waitFor() != 0) {
                throw new IllegalStateException("node ended with " + node.exitValue());
            }
            Verdict verdict = JSON.readValue(answers.toFile(), Verdict.class);
            Files.delete(answers);
            return verdict;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
