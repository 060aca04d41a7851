package pl.wpwik.ibok.settings;

/**
 * A clause printed on the application form, in one of its versions (regulation, point 2).
 *
 * @param code stable identifier, for example {@code DATA_PROCESSING}
 * @param version version of the wording the customer signs
 * @param mandatory whether there is no account without it; every clause is, unless the utility says otherwise
 */
public record Clause(String code, String version, boolean mandatory) {

    /** What a code looks like. */
    public static final String CODE = "[A-Z][A-Z0-9_]{0,63}";

    /** What a version of a clause or of the Regulamin looks like. */
    public static final String VERSION = "[A-Za-z0-9.\\-]{1,16}";
}
