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

    /** Conditions told before the attempt, as a list of short phrases. Parameter: the minimum length. */
    public static final String CONDITION_LENGTH = "ibokConditionLength";

    public static final String CONDITION_DIGIT = "ibokConditionDigit";
    public static final String CONDITION_UPPER_CASE = "ibokConditionUpperCase";
    public static final String CONDITION_LOWER_CASE = "ibokConditionLowerCase";
    public static final String CONDITION_POLISH_LETTER = "ibokConditionPolishLetter";

    /** Parameter: a number; so have the four below. */
    public static final String CONDITION_MAX_LENGTH = "ibokConditionMaxLength";

    public static final String CONDITION_DIGITS = "ibokConditionDigits";
    public static final String CONDITION_UPPER_CASES = "ibokConditionUpperCases";
    public static final String CONDITION_LOWER_CASES = "ibokConditionLowerCases";
    public static final String CONDITION_SPECIAL_CHARS = "ibokConditionSpecialChars";

    public static final String CONDITION_NOT_LOGIN = "ibokConditionNotLogin";
    public static final String CONDITION_WITHOUT_LOGIN = "ibokConditionWithoutLogin";
    public static final String CONDITION_NOT_EMAIL = "ibokConditionNotEmail";
    public static final String CONDITION_NOT_EARLIER = "ibokConditionNotEarlier";
    public static final String CONDITION_NOT_RECENT = "ibokConditionNotRecent";
    public static final String CONDITION_NOT_LISTED = "ibokConditionNotListed";
    public static final String CONDITION_NOT_COMMON = "ibokConditionNotCommon";

    /** The console asks for the help of a policy under this prefix and the policy's id. */
    static final String CONSOLE_HELP_PREFIX = "passwordPoliciesHelp.";

    public static final String IBOK_PASSWORD_HELP = CONSOLE_HELP_PREFIX + IbokPasswordPolicyProviderFactory.ID;
    public static final String COMMON_PASSWORD_HELP = CONSOLE_HELP_PREFIX + CommonPasswordPolicyProviderFactory.ID;

    private PasswordMessages() {}
}
