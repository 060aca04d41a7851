package pl.wpwik.ibok.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.ScriptedMailServer;

/** The realm's mail server changed for the length of a test; afterwards what is still owed goes to the usual one. */
final class RealmMailServer implements AutoCloseable {

    private final AdminApi admin;
    private final ObjectNode before;

    private RealmMailServer(AdminApi admin) {
        this.admin = admin;
        this.before = (ObjectNode) admin.get("").successful().json().path("smtpServer");
    }

    static RealmMailServer of(IbokSystem ibok, ScriptedMailServer server) {
        return of(ibok, server, Map.of());
    }

    static RealmMailServer of(IbokSystem ibok, ScriptedMailServer server, Map<String, String> more) {
        return RealmMailServer.of(ibok, server.port(), more);
    }

    static RealmMailServer of(IbokSystem ibok, int port, Map<String, String> more) {
        RealmMailServer setting = new RealmMailServer(ibok.asAdministrator());
        ObjectNode changed = setting.before.deepCopy().put("host", "127.0.0.1").put("port", Integer.toString(port));
        more.forEach(changed::put);
        setting.write(changed);
        return setting;
    }

    @Override
    public void close() {
        write(before);
    }

    private void write(ObjectNode smtpServer) {
        admin.put("", Http.JSON.createObjectNode().set("smtpServer", smtpServer))
                .successful();
    }
}
