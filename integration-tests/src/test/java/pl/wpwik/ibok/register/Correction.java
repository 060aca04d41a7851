package pl.wpwik.ibok.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokSystem;

/** A registrar who corrects how a customer is reached. */
record Correction(IbokSystem ibok) {

    /** @param seen the application as the registrar has seen it */
    Answer correct(JsonNode seen, String email) {
        ObjectNode body = body(seen);
        contact(body).put("email", email);
        return put(seen, body);
    }

    Answer put(JsonNode application, JsonNode body) {
        return ibok.asRegistrar().put(Paper.path(application) + "/contact", body);
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
