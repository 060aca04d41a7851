package pl.wpwik.ibok.harness;

import java.nio.file.Path;
import java.util.Map;

/** Has the server send mails of Keycloak's own. */
public record OwnMails(Realm realm) {

    private static final String PACKAGE = "pl.wpwik.ibok.harness.mails.";
    private static final String SERVICE =
            "META-INF/services/org.keycloak.services.resource.RealmResourceProviderFactory";

    /**
     * @param template its template, without the ending
     * @param userId who receives it
     * @param value stands wherever the mail shows what somebody has typed
     */
    public void send(String template, String userId, String value) {
        new Http()
                .form(realm.url() + "/ibok-test-mails/" + template, Map.of("user", userId, "value", value))
                .successful();
    }

    /** The provider that sends them. */
    static Path jar(Path work) {
        var factory = PACKAGE + "OwnMailsFactory";
        return new TestJar()
                .type(factory)
                .type(PACKAGE + "OwnMailsProvider")
                .type(PACKAGE + "OwnMailsResource")
                .text(SERVICE, factory)
                .write(work.resolve("own-mails.jar"));
    }
}
