package pl.wpwik.ibok.password;

import java.util.List;

/**
 * A rule of point 6 that a password breaks, ready to be told to the customer.
 *
 * @param messageKey text for the customer
 * @param parameters what the text names, such as the minimum length
 */
public record BrokenRule(String messageKey, List<Object> parameters) {

    static BrokenRule of(PasswordRule rule) {
        return new BrokenRule(rule.messageKey(), rule.parameters());
    }
}
