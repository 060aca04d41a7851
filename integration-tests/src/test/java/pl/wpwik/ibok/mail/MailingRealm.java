package pl.wpwik.ibok.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.OwnRealm;
import pl.wpwik.ibok.register.Paper;

/** Another utility on the same server, with a mail server that works. */
final class MailingRealm implements AutoCloseable {

    private final OwnRealm realm;
    private final IbokSystem ibok;

    MailingRealm(IbokSystem ibok, String name) {
        this.ibok = ibok;
        this.realm = OwnRealm.create(ibok, name);
        Map<String, String> mailServer = Map.of(
                "host", "127.0.0.1", "port", Integer.toString(ibok.mailbox().port()), "from", "bok@example.com");
        realm.asAdministrator()
                .put("", Map.of("emailTheme", "ibok", "smtpServer", mailServer))
                .successful();
    }

    /** Returns when the activation mail of a customer registered now has arrived. */
    void sendsAMail() {
        AdminApi staff = realm.asAdministrator();
        JsonNode application = Paper.record(staff, Paper.complete("Jan", "Sąsiedzki"));
        Paper.register(staff, application).successful();
        ibok.mailbox().await(application.path("contact").path("email").asText(), "iBOK");
    }

    @Override
    public void close() {
        realm.close();
    }
}
