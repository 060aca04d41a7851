package pl.wpwik.ibok.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.freemarker.FreeMarkerEmailTemplateProvider;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.storage.adapter.InMemoryUserAdapter;

/**
 * Renders a mail with the realm's e-mail theme as Keycloak does, but without sending it: rendering needs the database,
 * sending must not hold it.
 */
final class MailRenderer extends FreeMarkerEmailTemplateProvider {

    MailRenderer(KeycloakSession session) {
        super(session);
    }

    RenderedMail render(String id, RealmModel realm, ComposedMail mail) throws EmailException {
        setRealm(realm);
        setUser(mail.recipient() == null ? nobody(realm) : mail.recipient());
        Map<String, Object> attributes = new HashMap<>(mail.attributes());
        // There may be a request around (a registrar's), and its language is not the customer's.
        attributes.put(Constants.IGNORE_ACCEPT_LANGUAGE_HEADER, true);
        EmailTemplate rendered = processTemplate(mail.subjectKey(), List.of(), mail.template(), attributes);
        return new RenderedMail(
                id,
                realm.getId(),
                Map.copyOf(realm.getSmtpConfig()),
                mail.address(),
                rendered.getSubject(),
                rendered.getTextBody(),
                rendered.getHtmlBody());
    }

    /** Keycloak renders no mail without a user; this one is in no database and has no attribute, so no language either. */
    private UserModel nobody(RealmModel realm) {
        return new InMemoryUserAdapter(session, realm, "nobody");
    }
}
