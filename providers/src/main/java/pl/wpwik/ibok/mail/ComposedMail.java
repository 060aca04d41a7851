package pl.wpwik.ibok.mail;

import java.util.Map;
import org.keycloak.models.UserModel;

/**
 * A mail ready for rendering. It may hold a temporary password, so it is never stored and never logged.
 *
 * @param recipient whose language the mail is written in; null for whoever has no account, in the realm's default
 * @param address where it goes
 * @param subjectKey key of its subject in the e-mail theme
 * @param template its template in the e-mail theme, in {@code html/} and {@code text/}
 * @param attributes what the template shows
 * @param delivery told how the delivery ended
 */
public record ComposedMail(
        UserModel recipient,
        String address,
        String subjectKey,
        String template,
        Map<String, Object> attributes,
        Delivery delivery) {

    @Override
    public String toString() {
        return "ComposedMail[" + template + "]";
    }
}
