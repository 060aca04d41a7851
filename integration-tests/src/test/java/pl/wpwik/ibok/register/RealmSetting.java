package pl.wpwik.ibok.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokSystem;

/** Settings changed for the length of a test: closing it puts back the realm's attributes as they were. */
public final class RealmSetting implements AutoCloseable {

    private final AdminApi admin;
    private final ObjectNode before;

    private RealmSetting(AdminApi admin) {
        this.admin = admin;
        this.before = (ObjectNode) admin.get("").successful().json().path("attributes");
    }

    public static RealmSetting of(IbokSystem ibok, Map<String, String> attributes) {
        RealmSetting setting = new RealmSetting(ibok.asAdministrator());
        ObjectNode changed = setting.before.deepCopy();
        attributes.forEach(changed::put);
        setting.write(changed);
        return setting;
    }

    @Override
    public void close() {
        write(before);
    }

    private void write(ObjectNode attributes) {
        admin.put("", Http.JSON.createObjectNode().set("attributes", attributes))
                .successful();
    }
}
