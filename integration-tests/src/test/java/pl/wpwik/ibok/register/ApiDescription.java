package pl.wpwik.ibok.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http.Answer;

/** The OpenAPI document as the server serves it. */
record ApiDescription(JsonNode document) {

    /** One call: method, path with its placeholders, and the roles that may make it. */
    record Call(String method, String path, Set<String> roles) implements Comparable<Call> {

        String name() {
            return method + " " + path;
        }

        @Override
        public int compareTo(Call other) {
            return name().compareTo(other.name());
        }
    }

    static ApiDescription servedTo(AdminApi staff) {
        return new ApiDescription(staff.get("/bok27/openapi.json").successful().json());
    }

    Set<Call> calls() {
        Set<Call> calls = new TreeSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(call -> call.getValue().has("operationId"))
                        .forEach(call -> calls.add(new Call(
                                call.getKey().toUpperCase(Locale.ROOT), path.getKey(), roles(call.getValue())))));
        return calls;
    }

    /** What of an answer is not as described; a status that is not described is an error too. */
    List<String> violations(String method, String path, Answer answer) {
        String pointer = "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/" + method.toLowerCase(Locale.ROOT)
                + "/responses/" + answer.status();
        JsonNode response = document.at(pointer);
        if (response.has("$ref")) {
            response = document.at(response.path("$ref").asText().substring(1));
        }
        if (response.isMissingNode()) {
            return List.of("HTTP " + answer.status() + " is not described: " + answer.text());
        }
        ObjectNode schema =
                response.path("content").path("application/json").path("schema").deepCopy();
        // The references lead into the document's components.
        schema.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31())
                .getSchema(schema)
                .validate(
                        answer.json(),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Set<String> roles(JsonNode call) {
        Set<String> roles = new TreeSet<>();
        call.path("x-ibok-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }
}
