package pl.wpwik.ibok.mail;

import java.util.Locale;
import java.util.Optional;

/** How far a conversation with a mail server has come, in the order in which it goes. */
public enum SmtpStage {
    /** There is no connection yet. */
    CONNECTION,
    GREETING,
    HELLO,
    ENCRYPTION,
    LOGIN,
    SENDER,
    RECIPIENT,
    /** From the command DATA to the end of the mail. */
    CONTENT,
    /** The final dot and the answer to it. */
    ACCEPTANCE;

    /**
     * @param command as it is sent, arguments included
     * @return empty for what only ends or tidies up a conversation: how far it had come is not changed by it
     */
    public static Optional<SmtpStage> of(String command) {
        String verb = command.split(" ", 2)[0].toUpperCase(Locale.ROOT);
        return Optional.ofNullable(
                switch (verb) {
                    case "EHLO", "HELO" -> HELLO;
                    case "STARTTLS" -> ENCRYPTION;
                    case "AUTH" -> LOGIN;
                    case "MAIL" -> SENDER;
                    case "RCPT" -> RECIPIENT;
                    case "DATA" -> CONTENT;
                    case "." -> ACCEPTANCE;
                    default -> null;
                });
    }
}
