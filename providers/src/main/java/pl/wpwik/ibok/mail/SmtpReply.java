package pl.wpwik.ibok.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server has answered, without its words: they may name the recipient.
 *
 * @param code of RFC 5321, or -1 where the connection was closed instead
 * @param status enhanced status code of RFC 3463, for example {@code 5.1.1}; empty where there is none
 */
public record SmtpReply(int code, String status) {

    private static final Pattern STATUS = Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})(?!\\S)");

    /** @param text the whole answer, of which only the digits are kept */
    public static SmtpReply read(int code, String text) {
        Matcher status = STATUS.matcher(text == null ? "" : text);
        return new SmtpReply(code, status.find() ? status.group(1) : "");
    }

    boolean isTemporary() {
        return code / 100 == 4;
    }

    public boolean isRefusal() {
        return code / 100 == 4 || code / 100 == 5;
    }

    /** Not about a mailbox but about what the sender is allowed to do. */
    boolean isAboutPermission() {
        return status.startsWith("5.7.");
    }

    @Override
    public String toString() {
        if (code < 0) {
            return "closed";
        }
        return status.isEmpty() ? Integer.toString(code) : code + " " + status;
    }
}
