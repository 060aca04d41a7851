package pl.wpwik.ibok.mail.smtp;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.keycloak.email.EmailAuthenticator.AuthenticatorType;
import org.keycloak.email.EmailSenderProvider;

/**
 * A realm's settings for mails, by Keycloak's own names. {@code debug} is not among them: it would print addresses and
 * temporary passwords.
 */
record SmtpSettings(Map<String, String> config) {

    private static final Duration DEFAULT_TIME_OUT = Duration.ofSeconds(10);
    private static final Duration LONGEST_TIME_OUT = Duration.ofMinutes(1);
    private static final Duration LONGEST_CONVERSATION = Duration.ofMinutes(2);

    /** Steps of a conversation with login and encryption, and a few to spare. */
    private static final int STEPS = 12;

    String text(String key) {
        String value = config.get(key);
        return value == null ? "" : value.strip();
    }

    boolean flag(String key) {
        return "true".equals(config.get(key));
    }

    boolean allowsUtf8() {
        return flag(EmailSenderProvider.CONFIG_ALLOW_UTF8);
    }

    AuthenticatorType login() {
        if (!flag("auth")) {
            return AuthenticatorType.NONE;
        }
        return switch (text("authType").toLowerCase(Locale.ROOT)) {
            case "none" -> AuthenticatorType.NONE;
            case "token" -> AuthenticatorType.TOKEN;
            default -> AuthenticatorType.BASIC;
        };
    }

    /** A mail server may also ask for encryption once it is asked for a login. */
    boolean mayEncrypt() {
        return flag("ssl") || flag("starttls") || login() != AuthenticatorType.NONE;
    }

    String server() {
        return text("host") + ":" + (text("port").isEmpty() ? "25" : text("port"));
    }

    /** Never endless, whatever is set: a thread waits for it. */
    Duration timeOut(String key) {
        try {
            Duration set = Duration.ofMillis(Long.parseLong(text(key)));
            return set.isNegative() || set.isZero() ? DEFAULT_TIME_OUT : shorter(set, LONGEST_TIME_OUT);
        } catch (NumberFormatException e) {
            return DEFAULT_TIME_OUT;
        }
    }

    /** Well below the five minutes after which another node takes the mail for abandoned. */
    Duration conversation() {
        return shorter(timeOut("timeout").multipliedBy(STEPS), LONGEST_CONVERSATION);
    }

    /** With a password in it. */
    @Override
    public String toString() {
        return "SmtpSettings[" + server() + "]";
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
