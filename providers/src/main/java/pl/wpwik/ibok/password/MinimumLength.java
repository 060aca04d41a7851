package pl.wpwik.ibok.password;

/** The one setting of the policy {@code ibok-password}: how many characters a password must have. */
final class MinimumLength {

    /**
     * Keycloak parses a realm's policy whenever it loads the realm, so these limits may be widened in a later release
     * but never narrowed: a value once accepted must stay acceptable or the realm cannot be opened any more.
     */
    static final int LOWEST = PasswordRules.REGULATION_MINIMUM_LENGTH;

    /** NIST SP 800-63B asks that 64 characters be allowed; to demand more than that would shut customers out. */
    static final int HIGHEST = 64;

    private MinimumLength() {}

    /**
     * @param text as typed in the console, or null where the policy was named without a value
     * @throws IllegalArgumentException with a text for the console
     */
    static int parse(String text) {
        if (text == null) {
            return LOWEST;
        }
        String typed = text.strip();
        if (!typed.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("the minimum length must be a whole number");
        }
        int length = Integer.parseInt(typed);
        if (length < LOWEST || length > HIGHEST) {
            throw new IllegalArgumentException("the minimum length must be from " + LOWEST
                    + " (regulation, point 6) to " + HIGHEST + ", not " + length);
        }
        return length;
    }
}
