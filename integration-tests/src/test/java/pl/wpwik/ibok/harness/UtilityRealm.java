package pl.wpwik.ibok.harness;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Another utility on the same server, from the realm file: with its flows, scopes, portal and mail server. For what cannot
 * be taken back, as a new Regulamin, of which the customers of all other tests would be asked; it goes when closed.
 */
public final class UtilityRealm implements AutoCloseable {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(IBOK_\\w+):([^}]*)}");

    private final Realm realm;
    private final AdminApi admin;

    private UtilityRealm(Realm realm, AdminApi admin) {
        this.realm = realm;
        this.admin = admin;
    }

    public static UtilityRealm create(IbokSystem ibok, String name) {
        Account administrator = ibok.server().settings().administrator();
        Realm realm = new Realm(ibok.realm().server(), name);
        AdminApi.asAdministrator(new Realm(realm.server(), ""), administrator)
                .post("", file(ibok, name))
                .successful();
        return new UtilityRealm(realm, AdminApi.asAdministrator(realm, administrator));
    }

    public Realm realm() {
        return realm;
    }

    /** The master realm's administrator, working on it. */
    public AdminApi asAdministrator() {
        return admin;
    }

    @Override
    public void close() {
        admin.delete("").successful();
    }

    private static ObjectNode file(IbokSystem ibok, String name) {
        Map<String, String> values = ibok.server().settings().placeholders();
        try {
            String text = Files.readString(Artifacts.fromSystemProperties().realmFile());
            String filled = PLACEHOLDER
                    .matcher(text)
                    .replaceAll(placeholder ->
                            Matcher.quoteReplacement(values.getOrDefault(placeholder.group(1), placeholder.group(2))));
            ObjectNode realm = (ObjectNode) Http.JSON.readTree(filled);
            ((ObjectNode) realm.path("attributes")).put("ibok.mailsPerMinute", "6000");
            return realm.put("realm", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
