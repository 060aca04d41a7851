package pl.wpwik.ibok.admin;

/** Keys in the bundle {@code ibok-rest} that the API itself uses, beside those of the register's rules. */
final class RestKeys {

    static final String INVALID = "invalid";
    static final String NOT_FOUND = "notFound";
    static final String NOT_JSON = "notJson";
    static final String BODY_TOO_LARGE = "bodyTooLarge";
    static final String FIELD_UNKNOWN = "fieldUnknown";
    static final String FIELD_TYPE = "fieldType";
    static final String DATE_IMPOSSIBLE = "dateImpossible";
    static final String CHOICE = "choice";
    static final String PARAMETER = "parameter";
    static final String GATE_CLOSED = "gateClosed";
    static final String ALREADY_REGISTERED = "alreadyRegistered";
    static final String ALREADY_REFUSED = "alreadyRefused";
    static final String COPY_ONLY_YES = "copyOnlyYes";
    static final String LOGIN_MALFORMED = "loginMalformed";
    static final String LOGIN_TAKEN = "loginTaken";
    static final String LOGIN_TAKEN_NO_PROPOSAL = "loginTakenNoProposal";

    /** Followed by the path of a gap, or by {@link #GAP_CLAUSE}. */
    static final String GAP = "gap.";

    static final String GAP_CLAUSE = "gap.clauses";

    /** Followed by what stands against a change. */
    static final String CONFLICT = "conflict.";

    static final String DATABASE_TROUBLE = "databaseTrouble";

    static final String PERIOD_BACKWARDS = "period.backwards";
    static final String PERIOD_TOO_LONG = "period.tooLong";
    static final String SETTINGS_INVALID = "settingsInvalid";
    static final String SETTING_UNKNOWN = "settingUnknown";
    static final String VERSION_INVALID = "versionInvalid";
    static final String VERSION_CONFLICT = "versionConflict";

    /** Followed by the key of a setting that is a text. */
    static final String SETTING = "setting.";

    /** Followed by a column of the figures' table. */
    static final String CSV = "csv.";

    static final String BULK_INVALID = "bulk.invalid";
    static final String BULK_CLOSED = "bulk.CLOSED";
    static final String BULK_FAILED = "bulk.FAILED";

    private RestKeys() {}
}
