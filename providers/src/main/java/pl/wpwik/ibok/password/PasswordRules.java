package pl.wpwik.ibok.password;

import static pl.wpwik.ibok.password.PasswordCondition.checkedByPage;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * The composition a password must have (regulation, point 6): a minimum length, an ASCII digit, an ASCII upper-case and
 * an ASCII lower-case letter, and no Polish letter ("z wyłączeniem polskich znaków"). Anything else is allowed. The page
 * has the same rules in {@code passwordRules.js}, to tick them off while the customer types; these here decide.
 */
public final class PasswordRules {

    /** What the regulation demands; a utility may only ask for more. */
    public static final int REGULATION_MINIMUM_LENGTH = 8;

    private final List<PasswordRule> rules;

    private PasswordRules(List<PasswordRule> rules) {
        this.rules = rules;
    }

    /** @param minimumLength in code points, so that a character outside the basic plane counts once */
    public static PasswordRules withMinimumLength(int minimumLength) {
        return new PasswordRules(List.of(
                new PasswordRule(
                        PasswordMessages.TOO_SHORT,
                        List.of(minimumLength),
                        password -> password.codePointCount(0, password.length()) >= minimumLength,
                        checkedByPage(PasswordMessages.CONDITION_LENGTH, "ibok-length", minimumLength)),
                PasswordRule.of(
                        PasswordMessages.DIGIT,
                        contains(c -> c >= '0' && c <= '9'),
                        checkedByPage(PasswordMessages.CONDITION_DIGIT, "ibok-digit")),
                PasswordRule.of(
                        PasswordMessages.UPPER_CASE,
                        contains(c -> c >= 'A' && c <= 'Z'),
                        checkedByPage(PasswordMessages.CONDITION_UPPER_CASE, "ibok-upper-case")),
                PasswordRule.of(
                        PasswordMessages.LOWER_CASE,
                        contains(c -> c >= 'a' && c <= 'z'),
                        checkedByPage(PasswordMessages.CONDITION_LOWER_CASE, "ibok-lower-case")),
                PasswordRule.of(
                        PasswordMessages.POLISH_LETTER,
                        password -> !PolishLetters.areIn(password),
                        checkedByPage(PasswordMessages.CONDITION_POLISH_LETTER, "ibok-polish-letter"))));
    }

    /** Every rule, in the order in which they are told to the customer. */
    public List<PasswordRule> rules() {
        return rules;
    }

    /** Every rule the password breaks, so that the customer learns all of them at once. */
    public List<BrokenRule> check(String password) {
        return rules.stream()
                .filter(rule -> !rule.obeyedBy().test(password))
                .map(BrokenRule::of)
                .toList();
    }

    private static Predicate<String> contains(IntPredicate character) {
        return password -> password.chars().anyMatch(character);
    }
}
