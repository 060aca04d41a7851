package pl.wpwik.ibok.access;

/** The keys of the texts of the page without access; a test holds them to both bundles. */
public final class AccessMessages {

    public static final String TITLE = "ibokNoAccessTitle";
    public static final String ACCOUNT = "ibokNoAccessAccount";
    public static final String TEXT = "ibokNoAccess";
    public static final String HELP = "ibokNoAccessHelp";
    public static final String CALL = "ibokNoAccessCall";
    public static final String WRITE = "ibokNoAccessWrite";
    public static final String BACK = "ibokNoAccessBack";
    public static final String LOG_OUT = "ibokNoAccessLogOut";
    public static final String OTHER_LOGIN = "ibokNoAccessOtherLogin";

    private AccessMessages() {}
}
