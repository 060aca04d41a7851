package pl.wpwik.ibok.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.freemarker.FreeMarkerEmailTemplateProvider;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Renders a mail with the realm's e-mail theme as Keycloak does, but without sending it: rendering needs the database,
 * sending must not hold it.
 */
final class MailRenderer extends FreeMarkerEmailTemplateProvider {

    MailRenderer(KeycloakSession session) {
        super(session);
    }

    RenderedMail render(RealmModel realm, ComposedMail mail) throws EmailException {
        setRealm(realm);
        setUser(mail.recipient());
        Map<String, Object> attributes = new HashMap<>(mail.attributes());
        // There may be a request around (a registrar's), and its language is not the customer's.
        attributes.put(Constants.IGNORE_ACCEPT_LANGUAGE_HEADER, true);
        EmailTemplate rendered = processTemplate(mail.subjectKey(), List.of(), mail.template(), attributes);
        return new RenderedMail(
                Map.copyOf(realm.getSmtpConfig()),
                mail.address(),
                rendered.getSubject(),
                rendered.getTextBody(),
                rendered.getHtmlBody());
    }
}
