package pl.wpwik.ibok.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokSystem;

/** A registrar who corrects how a customer is reached. */
public record Correction(IbokSystem ibok) {

    /** @param seen the application as the registrar has seen it */
    public Answer correct(JsonNode seen, String email) {
        ObjectNode body = body(seen);
        contact(body).put("email", email);
        return put(seen, body);
    }

    Answer put(JsonNode application, JsonNode body) {
        return ibok.asRegistrar().put(Paper.path(application) + "/contact", body);
    }

    /** What the page would send to correct all that is registered of a customer, before anything is corrected. */
    static ObjectNode data(JsonNode seen) {
        ObjectNode body = body(seen);
        body.set("applicant", seen.path("applicant").deepCopy());
        body.set("supplyPoints", seen.path("supplyPoints").deepCopy());
        return body;
    }

    Answer putData(JsonNode application, JsonNode body) {
        return ibok.asRegistrar().put(Paper.path(application) + "/data", body);
    }

    static ObjectNode body(JsonNode seen) {
        ObjectNode body = ((ObjectNode) seen).objectNode();
        body.set("version", seen.path("version"));
        body.set("contact", seen.path("contact").deepCopy());
        return body;
    }

    static ObjectNode contact(JsonNode body) {
        return (ObjectNode) body.path("contact");
    }
}
