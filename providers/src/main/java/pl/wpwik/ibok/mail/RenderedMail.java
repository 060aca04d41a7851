package pl.wpwik.ibok.mail;

import java.util.Map;

/**
 * A finished mail and the mail server it goes to. Not a word of it is logged.
 *
 * @param id of the mail, the same at every try
 * @param realmId whose mail it is
 */
public record RenderedMail(
        String id,
        String realmId,
        Map<String, String> smtpConfig,
        String address,
        String subject,
        String text,
        String html) {

    @Override
    public String toString() {
        return "RenderedMail[" + id + "]";
    }
}
