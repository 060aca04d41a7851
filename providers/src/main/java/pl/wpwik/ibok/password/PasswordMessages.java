package pl.wpwik.ibok.password;

/** The keys of every text this package shows; a test holds them to both bundles. */
public final class PasswordMessages {

    /** Parameter: the minimum length. */
    public static final String TOO_SHORT = "ibokPasswordTooShort";

    public static final String DIGIT = "ibokPasswordDigit";
    public static final String UPPER_CASE = "ibokPasswordUpperCase";
    public static final String LOWER_CASE = "ibokPasswordLowerCase";
    public static final String POLISH_LETTER = "ibokPasswordPolishLetter";
    public static final String COMMON = "ibokPasswordCommon";

    /** The console asks for the help of a policy under this prefix and the policy's id. */
    static final String CONSOLE_HELP_PREFIX = "passwordPoliciesHelp.";

    public static final String IBOK_PASSWORD_HELP = CONSOLE_HELP_PREFIX + IbokPasswordPolicyProviderFactory.ID;
    public static final String COMMON_PASSWORD_HELP = CONSOLE_HELP_PREFIX + CommonPasswordPolicyProviderFactory.ID;

    private PasswordMessages() {}
}
