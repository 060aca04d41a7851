package pl.wpwik.ibok.harness;

import java.util.regex.Pattern;

/** What a customer reads out of the plain text of the activation mail (point 5). */
public record ActivationMail(String login, String temporaryPassword) {

    private static final Pattern LOGIN = Pattern.compile("Login:\\s*(\\S+)");
    private static final Pattern PASSWORD = Pattern.compile("(?:Hasło tymczasowe|Temporary password):\\s*(\\S+)");

    public static ActivationMail read(String text) {
        return new ActivationMail(find(LOGIN, text), find(PASSWORD, text));
    }

    private static String find(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No \"" + pattern + "\" in the mail");
        }
        return matcher.group(1);
    }
}
