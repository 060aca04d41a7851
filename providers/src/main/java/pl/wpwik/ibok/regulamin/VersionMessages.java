package pl.wpwik.ibok.regulamin;

/** Keys of the explanations in the bundle {@code ibok-rest} of why a version cannot be appended. */
public final class VersionMessages {

    public static final String CODE = "version.code";
    public static final String VERSION = "version.version";
    public static final String USED = "version.used";
    public static final String PAST = "version.past";
    public static final String FAR = "version.far";
    public static final String NOT_LATEST = "version.notLatest";
    public static final String NOT_ON_FORM = "version.notOnForm";
    public static final String LAST_CLAUSE = "version.lastClause";
    public static final String URL = "version.url";
    public static final String NOTHING_TO_READ = "version.nothingToRead";

    private VersionMessages() {}
}
