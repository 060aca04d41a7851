package pl.wpwik.ibok.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wpwik.ibok.password.PageRules.Question;

/** The page ticks a condition off exactly when the server would find it met. */
@Tag("punkt-6")
class SameRulesOnThePageTest {

    private static final String LOGIN = "jan.kowalski";
    private static final int GENERATED = 2000;

    /** Every rule the page knows; ours and Keycloak's in numbers that about half of the passwords reach. */
    private static final String EVERY_RULE = "ibok-password(9) and length(11) and maxLength(20) and digits(2)"
            + " and upperCase(2) and lowerCase(3) and specialChars(2) and notUsername and notContainsUsername";

    static List<PasswordCases> table() {
        return PasswordCases.all();
    }

    @ParameterizedTest
    @MethodSource("table")
    void theServerJudgesEveryCaseOfTheTableAsItSays(PasswordCases table) {
        PolicyRealm realm = new PolicyRealm(table.policy());
        assertThat(table.cases())
                .allSatisfy(one -> assertThat(realm.broken(table.login(), one.password()))
                        .as(one.password())
                        .isEqualTo(one.broken()));
    }

    @Test
    void thePageJudgesEveryCaseOfTheTableAsItSays() {
        List<PasswordCases> table = PasswordCases.all();
        List<Question> questions = table.stream()
                .map(part -> Question.of(new PolicyRealm(part.policy()).conditions(part.login()), part.passwords()))
                .toList();
        assertThat(PageRules.ask(questions).answers())
                .isEqualTo(table.stream().map(PasswordCases::expected).toList());
    }

    @Test
    void serverAndPageAgreeOnTwoThousandGeneratedPasswords() {
        PolicyRealm realm = new PolicyRealm(EVERY_RULE);
        List<String> passwords = new GeneratedPasswords(LOGIN).take(GENERATED);
        List<List<String>> server = passwords.stream()
                .map(password -> realm.broken(LOGIN, password))
                .toList();
        List<List<String>> page = PageRules.ask(List.of(Question.of(realm.conditions(LOGIN), passwords)))
                .answers()
                .get(0);
        List<String> disagreements = new ArrayList<>();
        for (int i = 0; i < GENERATED; i++) {
            if (!server.get(i).equals(page.get(i))) {
                disagreements.add(escaped(passwords.get(i)) + ": server " + server.get(i) + ", page " + page.get(i));
            }
        }
        Map<String, Integer> broken = new TreeMap<>();
        server.forEach(checks -> checks.forEach(check -> broken.merge(check, 1, Integer::sum)));
        System.out.println("\n" + GENERATED + " generated passwords, " + disagreements.size()
                + " judged differently by server and page; broken: " + broken);
        assertThat(disagreements).isEmpty();
        assertThat(broken.keySet())
                .as("each rule is put to the test")
                .containsExactlyInAnyOrderElementsOf(checksOf(realm));
        assertThat(broken.values()).allSatisfy(times -> assertThat(times).isBetween(50, GENERATED - 50));
    }

    @Test
    void thePageKnowsARuleForEveryConditionItIsToCheckAndNoOther() {
        assertThat(PageRules.ask(List.of()).rules())
                .containsExactlyInAnyOrderElementsOf(checksOf(new PolicyRealm(EVERY_RULE)));
    }

    private static List<String> checksOf(PolicyRealm realm) {
        return realm.conditions(LOGIN).stream()
                .flatMap(condition -> Stream.of(condition.check()))
                .toList();
    }

    private static String escaped(String password) {
        StringBuilder escaped = new StringBuilder();
        password.chars()
                .forEach(unit ->
                        escaped.append(unit >= ' ' && unit <= '~' ? "" + (char) unit : "\\u%04x".formatted(unit)));
        return escaped.toString();
    }
}
