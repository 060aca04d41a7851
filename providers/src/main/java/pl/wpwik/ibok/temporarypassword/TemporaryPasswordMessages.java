package pl.wpwik.ibok.temporarypassword;

/** The keys of every text this package shows; a test holds them to both bundles. */
public final class TemporaryPasswordMessages {

    public static final String SAME_AS_TEMPORARY = "ibokPasswordSameAsTemporary";
    public static final String SAME_AS_CURRENT = "ibokPasswordSameAsCurrent";
    public static final String CONDITION_NOT_TEMPORARY = "ibokConditionNotTemporary";
    public static final String CONDITION_NOT_CURRENT = "ibokConditionNotCurrent";
    public static final String EXPIRED = "ibokTemporaryPasswordExpired";
    public static final String VOID_TITLE = "ibokTemporaryPasswordVoidTitle";
    public static final String VOID = "ibokTemporaryPasswordVoid";
    public static final String CREDENTIAL_NAME = "ibokTemporaryPasswordName";
    public static final String CREDENTIAL_HELP = "ibokTemporaryPasswordHelp";

    private TemporaryPasswordMessages() {}
}
