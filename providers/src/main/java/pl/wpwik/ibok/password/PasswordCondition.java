package pl.wpwik.ibok.password;

import java.util.List;

/**
 * A condition of a new password as the page states it before the attempt. Most of them the page can check by itself, by
 * the same rule in {@code passwordRules.js}, and ticks them off while the customer types.
 *
 * @param messageKey text for the customer
 * @param parameters what the text names, such as the minimum length
 * @param check which rule of the page's own tells whether it is met; empty where only the server can tell
 * @param comparedWith what that rule compares the password with, a number or the login; else empty
 */
public record PasswordCondition(String messageKey, List<Object> parameters, String check, String comparedWith) {

    private static final String ONLY_THE_SERVER = "";
    private static final String NOTHING = "";

    public static PasswordCondition checkedByServer(String messageKey) {
        return new PasswordCondition(messageKey, List.of(), ONLY_THE_SERVER, NOTHING);
    }

    static PasswordCondition checkedByPage(String messageKey, String check) {
        return new PasswordCondition(messageKey, List.of(), check, NOTHING);
    }

    static PasswordCondition checkedByPage(String messageKey, String check, int number) {
        return new PasswordCondition(messageKey, List.of(number), check, String.valueOf(number));
    }

    /** The login is compared with, not named in the text. */
    static PasswordCondition checkedByPage(String messageKey, String check, String login) {
        return new PasswordCondition(messageKey, List.of(), check, login);
    }

    public boolean isCheckedByPage() {
        return !check.equals(ONLY_THE_SERVER);
    }
}
