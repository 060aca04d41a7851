package pl.wpwik.ibok.mail;

import com.fasterxml.jackson.databind.JsonNode;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.ScriptedMailServer;
import pl.wpwik.ibok.harness.ServerAct;

/** For as long as it is open the realm's mail server knows no recipient: every mail is given up at once. */
public final class UndeliverableMails implements AutoCloseable {

    private final IbokSystem ibok;
    private final ScriptedMailServer server;
    private final RealmMailServer setting;

    private UndeliverableMails(IbokSystem ibok) {
        this.ibok = ibok;
        this.server = new ScriptedMailServer().always("RCPT", ServerAct.says("550 5.1.1 nobody of that name"));
        this.setting = RealmMailServer.of(ibok, server);
    }

    public static UndeliverableMails begin(IbokSystem ibok) {
        return new UndeliverableMails(ibok);
    }

    /** Waits until the newest mail about an application is given up. */
    public JsonNode awaitGivenUp(JsonNode application) {
        return new OwedMail(ibok, application).await("state", "FAILED");
    }

    @Override
    public void close() {
        setting.close();
        server.close();
    }
}
