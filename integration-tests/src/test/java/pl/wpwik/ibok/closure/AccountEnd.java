package pl.wpwik.ibok.closure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** What staff do to end the account of a customer, each time as they see it at that moment. */
public record AccountEnd(IbokSystem ibok, Customer customer) {

    /** The clerk keys in a paper that came by post. */
    public Answer resign(String reason, LocalDate filedOn) {
        ObjectNode paper = Http.JSON.createObjectNode();
        paper.put("version", version()).put("reason", reason).put("filedOn", filedOn.toString());
        paper.put("channel", "POST").put("originalLocation", "segregator 8").put("receivedBy", "Anna Nowak");
        return ibok.asClerk().put(path() + "/resignation", paper);
    }

    public Answer withdraw() {
        return ibok.asRegistrar().delete(path() + "/resignation?version=" + version());
    }

    /** The registrar carries out the resignation. */
    public Answer close() {
        return close(version());
    }

    public Answer close(int version) {
        return ibok.asRegistrar().post(path() + "/closure", Map.of("version", version));
    }

    /** On a resignation of today. */
    public AccountEnd closed() {
        resign("RESIGNATION", Paper.TODAY).successful();
        close().successful();
        return this;
    }

    public Answer closeNeverActivated() {
        return closeNeverActivated(version());
    }

    public Answer closeNeverActivated(int version) {
        return ibok.asRegistrar().post(path() + "/closure", Map.of("version", version, "reason", "NEVER_ACTIVATED"));
    }

    public Answer reinstate() {
        return ibok.asRegistrar().post(path() + "/reinstatement", Map.of("version", version()));
    }

    public JsonNode application() {
        return ibok.asSupervisor().get(path()).successful().json();
    }

    public JsonNode closure() {
        return application().path("closure");
    }

    public String status() {
        return application().path("status").asText();
    }

    public int version() {
        return application().path("version").asInt();
    }

    /** What was done, the newest first. */
    public List<String> history() {
        return ibok.asSupervisor().get(path() + "/history").successful().json().findValuesAsText("action");
    }

    public String id() {
        return customer.application().path("id").asText();
    }

    public boolean isEnabled() {
        return ibok.asAdministrator()
                .get(customer.userPath())
                .successful()
                .json()
                .path("enabled")
                .asBoolean();
    }

    private String path() {
        return customer.applicationPath();
    }
}
