package pl.wpwik.ibok.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** The part of {@code GET settings} that filling in a form needs. */
record OfficeSettings(LocalDate today, int registrationDeadlineDays, String regulaminVersion, List<Clause> clauses) {

    record Clause(String code, String version) {}

    static OfficeSettings read(JsonNode json) {
        var clauses = StreamSupport.stream(json.path("clauses").spliterator(), false)
                .map(clause -> new Clause(
                        clause.path("code").asText(), clause.path("version").asText()))
                .toList();
        return new OfficeSettings(
                LocalDate.parse(json.path("today").asText()),
                json.path("registrationDeadlineDays").asInt(),
                json.path("regulaminVersion").asText(),
                clauses);
    }
}
