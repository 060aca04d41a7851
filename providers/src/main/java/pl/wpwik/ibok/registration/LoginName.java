package pl.wpwik.ibok.registration;

import java.util.regex.Pattern;

/** What a login may look like: 3 to 64 of {@code a-z 0-9 . _ -}, beginning and ending with a letter or a digit. */
final class LoginName {

    static final int SHORTEST = 3;
    static final int LONGEST = 64;

    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]");

    private LoginName() {}

    static boolean isValid(String login) {
        return VALID.matcher(login).matches();
    }
}
