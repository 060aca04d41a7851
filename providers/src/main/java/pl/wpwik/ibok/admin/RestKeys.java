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

    private RestKeys() {}
}
