package pl.wpwik.ibok.password;

import java.util.List;
import java.util.function.Predicate;

/**
 * One rule a password must obey (regulation, point 6).
 *
 * @param messageKey text for the customer who has broken it
 * @param parameters what the text names, such as the minimum length
 * @param obeyedBy whether a password obeys the rule; total, it answers for every string
 * @param condition the same rule as the page states it and ticks it off
 */
public record PasswordRule(
        String messageKey, List<Object> parameters, Predicate<String> obeyedBy, PasswordCondition condition) {

    static PasswordRule of(String messageKey, Predicate<String> obeyedBy, PasswordCondition condition) {
        return new PasswordRule(messageKey, List.of(), obeyedBy, condition);
    }
}
