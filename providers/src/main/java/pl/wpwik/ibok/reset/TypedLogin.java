package pl.wpwik.ibok.reset;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A login as typed into the page, made fit for a column: without surrounding blanks, in lower case as Keycloak looks
 * logins up, cut to the longest login there is, and without characters that a database may refuse.
 */
record TypedLogin(String text) {

    static final int LONGEST = 64;

    private static final Pattern SURROUNDING_BLANKS = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    private static final char STRANGE = '?';

    /** @param typed null where the field was not sent */
    static Optional<TypedLogin> of(String typed) {
        String folded = typed == null
                ? ""
                : SURROUNDING_BLANKS.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(folded.length(), LONGEST); i++) {
            char character = folded.charAt(i);
            text.append(isStrange(character) ? STRANGE : character);
        }
        return Optional.of(new TypedLogin(text.toString()));
    }

    private static boolean isStrange(char character) {
        return Character.isISOControl(character) || Character.isSurrogate(character);
    }
}
