package pl.wpwik.ibok.acceptance;

/** The keys of the texts of the pages about the Regulamin; a test holds them to both bundles. */
public final class AcceptanceMessages {

    public static final String TITLE = "ibokRegulaminTitle";
    public static final String TITLE_INFORMATION = "ibokRegulaminTitleInformation";
    public static final String INTRO = "ibokRegulaminIntro";
    public static final String INTRO_INFORMATION = "ibokRegulaminIntroInformation";
    public static final String NAME = "ibokRegulaminName";
    public static final String VERSION = "ibokRegulaminVersion";
    public static final String LINK = "ibokRegulaminLink";
    public static final String LINK_TOO = "ibokRegulaminLinkToo";
    public static final String NEW_WINDOW = "ibokRegulaminNewWindow";
    public static final String CHECK = "ibokRegulaminCheck";
    public static final String CHECK_MISSING = "ibokRegulaminCheckMissing";
    public static final String ACCEPT = "ibokRegulaminAccept";
    public static final String DECLINE = "ibokRegulaminDecline";
    public static final String CONTINUE = "ibokRegulaminContinue";
    public static final String DECLINED_TITLE = "ibokRegulaminDeclinedTitle";
    public static final String DECLINED = "ibokRegulaminDeclined";
    public static final String DECLINED_RESIGN = "ibokRegulaminDeclinedResign";
    public static final String DECLINED_CONTACT = "ibokRegulaminDeclinedContact";
    public static final String DECLINED_CALL = "ibokRegulaminDeclinedCall";
    public static final String DECLINED_WRITE = "ibokRegulaminDeclinedWrite";
    public static final String DECLINED_AGAIN = "ibokRegulaminDeclinedAgain";
    public static final String ACTION = "requiredAction.ibok-regulamin";

    private AcceptanceMessages() {}
}
