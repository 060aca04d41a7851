package pl.wpwik.ibok.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.register.Paper;

/** An office's day for the pictures of the staff guide: something of everything. */
final class GuideRegister {

    private static final List<String> WAITING = List.of(
            "Łukasz;Żółć-Śmigielski;16;IN_PERSON",
            "Halina;Wymyślona;14;POST",
            "Grzegorz;Brzęczykowski;12;EMAIL",
            "Aniela;Zmyślna;9;IN_PERSON",
            "Bożena;Ćwiartka;5;IN_PERSON",
            "Ślązak;Ździebło;3;EMAIL",
            "Żaneta;Ósma;1;POST");
    private static final Map<String, String> REFUSED =
            Map.of("Paweł;Bezzgodny", "CONSENT_MISSING", "Teresa;Obca", "NOT_A_CUSTOMER");

    private final AdminApi office;

    GuideRegister(AdminApi office) {
        this.office = office;
    }

    void fill() {
        WAITING.forEach(line -> {
            String[] person = line.split(";");
            record(paper(person[0], person[1], Integer.parseInt(person[2]), person[3]));
        });
        record(paper("Leokadia", "Bezkopii", 2, "IN_PERSON").put("copyHandedOver", false));
        REFUSED.forEach((name, reason) -> {
            String[] person = name.split(";");
            JsonNode refused = record(paper(person[0], person[1], 20, "POST"));
            office.post(Paper.path(refused) + "/refusal", Map.of("reason", reason))
                    .successful();
        });
        register(record(paper("Kazimierz", "Oczekujący", 10, "EMAIL")));
    }

    JsonNode complete() {
        return record(paper("Ewa", "Kowalska-Wzór", 4, "IN_PERSON"));
    }

    JsonNode withoutConsent() {
        ObjectNode paper = paper("Czesław", "Bezadresu", 6, "POST");
        ((ObjectNode) paper.path("clauses").get(1)).put("accepted", false);
        ((ObjectNode) paper.path("contact")).putNull("email");
        return record(paper);
    }

    JsonNode register(JsonNode application) {
        return Paper.register(office, application).successful().json();
    }

    private JsonNode record(JsonNode paper) {
        return Paper.record(office, paper);
    }

    private static ObjectNode paper(String firstName, String lastName, int daysAgo, String channel) {
        ObjectNode paper = Paper.complete(firstName, lastName);
        String filedOn = Paper.TODAY.minusDays(daysAgo).toString();
        paper.put("filedOn", filedOn).put("channel", channel);
        ((ObjectNode) paper.path("regulamin")).put("signedOn", filedOn);
        if (!channel.equals("IN_PERSON")) {
            paper.putNull("copyHandedOver");
        }
        return paper;
    }
}
