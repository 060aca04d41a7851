package pl.wpwik.ibok.password;

import java.util.List;
import java.util.function.Predicate;

/**
 * One rule a password must obey (regulation, point 6).
 *
 * @param messageKey text for the customer; it reads well both as help before and as an error after the attempt
 * @param parameters what the text names, such as the minimum length
 * @param obeyedBy whether a password obeys the rule; total, it answers for every string
 */
public record PasswordRule(String messageKey, List<Object> parameters, Predicate<String> obeyedBy) {

    static PasswordRule of(String messageKey, Predicate<String> obeyedBy) {
        return new PasswordRule(messageKey, List.of(), obeyedBy);
    }
}
