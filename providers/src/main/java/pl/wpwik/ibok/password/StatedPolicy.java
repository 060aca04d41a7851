package pl.wpwik.ibok.password;

/**
 * The password policies beside {@code ibok-password} that a realm may have and whose condition can be said in words, in
 * the order in which they are told. A policy's id is also the name of the page's own rule.
 *
 * <p>The page is not given the e-mail address, earlier passwords or deny-lists to compare with. A regular expression
 * (Keycloak's {@code regexPattern}) says nothing to a customer; its own error text has to do.
 */
enum StatedPolicy {
    LENGTH("length", PasswordMessages.CONDITION_LENGTH, Check.BY_NUMBER),
    MAX_LENGTH("maxLength", PasswordMessages.CONDITION_MAX_LENGTH, Check.BY_NUMBER),
    DIGITS("digits", PasswordMessages.CONDITION_DIGITS, Check.BY_NUMBER),
    UPPER_CASE("upperCase", PasswordMessages.CONDITION_UPPER_CASES, Check.BY_NUMBER),
    LOWER_CASE("lowerCase", PasswordMessages.CONDITION_LOWER_CASES, Check.BY_NUMBER),
    SPECIAL_CHARS("specialChars", PasswordMessages.CONDITION_SPECIAL_CHARS, Check.BY_NUMBER),
    NOT_USERNAME("notUsername", PasswordMessages.CONDITION_NOT_LOGIN, Check.BY_LOGIN),
    NOT_CONTAINS_USERNAME("notContainsUsername", PasswordMessages.CONDITION_WITHOUT_LOGIN, Check.BY_LOGIN),
    NOT_EMAIL("notEmail", PasswordMessages.CONDITION_NOT_EMAIL, Check.BY_SERVER),
    HISTORY("passwordHistory", PasswordMessages.CONDITION_NOT_EARLIER, Check.BY_SERVER),
    AGE("passwordAge", PasswordMessages.CONDITION_NOT_RECENT, Check.BY_SERVER),
    DENY_LIST("passwordBlacklist", PasswordMessages.CONDITION_NOT_LISTED, Check.BY_SERVER),
    COMMON(CommonPasswordPolicyProviderFactory.ID, PasswordMessages.CONDITION_NOT_COMMON, Check.BY_SERVER);

    private enum Check {
        BY_NUMBER,
        BY_LOGIN,
        BY_SERVER
    }

    private final String id;
    private final String messageKey;
    private final Check check;

    StatedPolicy(String id, String messageKey, Check check) {
        this.id = id;
        this.messageKey = messageKey;
        this.check = check;
    }

    String id() {
        return id;
    }

    /** @param configured the policy's value in the realm */
    PasswordCondition condition(Object configured, String login) {
        return switch (check) {
            case BY_NUMBER -> PasswordCondition.checkedByPage(messageKey, id, (Integer) configured);
            case BY_LOGIN -> PasswordCondition.checkedByPage(messageKey, id, login);
            case BY_SERVER -> PasswordCondition.checkedByServer(messageKey);
        };
    }
}
