package pl.wpwik.ibok.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;

/** Invented paper applications, as the JSON a clerk's page would send; every customer has an address of their own. */
public final class Paper {

    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));

    private static final List<String> CLAUSES =
            List.of("RODO_INFORMATION", "DATA_PROCESSING", "DATA_TRUE", "ELECTRONIC_SERVICES");
    private static final List<String> FIELDS = List.of(
            "filedOn",
            "channel",
            "receivedBy",
            "copyHandedOver",
            "originalLocation",
            "applicant",
            "contact",
            "supplyPoints",
            "clauses",
            "regulamin");
    private static final AtomicInteger CUSTOMERS = new AtomicInteger();

    private Paper() {}

    /** Filed in person yesterday, nothing missing. */
    public static ObjectNode complete(String firstName, String lastName) {
        int customer = CUSTOMERS.incrementAndGet();
        ObjectNode paper = Http.JSON.createObjectNode();
        paper.put("filedOn", TODAY.minusDays(1).toString()).put("channel", "IN_PERSON");
        paper.put("receivedBy", "Anna Nowak").put("copyHandedOver", true).put("originalLocation", "segregator 27");
        paper.putObject("applicant")
                .put("kind", "PERSON")
                .put("firstName", firstName)
                .put("lastName", lastName)
                .put("customerNumber", "K-%06d".formatted(customer));
        ObjectNode contact = paper.putObject("contact");
        contact.put("email", "klient" + customer + "@example.com").put("phone", "+48 662 000 000");
        contact.putObject("address")
                .put("street", "Źródlana")
                .put("houseNumber", "7")
                .put("postalCode", "34-100")
                .put("city", "Wadowice");
        paper.putArray("supplyPoints").addObject().put("number", "P-7").put("address", "Wadowice, Źródlana 7");
        for (String code : CLAUSES) {
            paper.withArray("clauses")
                    .addObject()
                    .put("code", code)
                    .put("version", "1")
                    .put("accepted", true);
        }
        paper.putObject("regulamin")
                .put("version", "1")
                .put("accepted", true)
                .put("signedOn", TODAY.minusDays(1).toString());
        return paper;
    }

    /** Recorded by {@code staff}; the answer's JSON. */
    public static JsonNode record(AdminApi staff, JsonNode paper) {
        return staff.post("/bok27/applications", paper).successful().json();
    }

    /** Asks for registration with the best proposed login. */
    public static Answer register(AdminApi registrar, JsonNode application) {
        return registrar.call("POST", path(application) + "/registration", "");
    }

    /** What the clerk's page would send to correct an application, before anything is corrected. */
    public static ObjectNode correction(JsonNode application) {
        ObjectNode correction = Http.JSON.createObjectNode();
        correction.set("version", application.path("version"));
        FIELDS.forEach(field -> correction.set(field, application.path(field).deepCopy()));
        return correction;
    }

    /** What was done with an application, newest first. */
    public static JsonNode history(AdminApi staff, JsonNode application) {
        return staff.get(path(application) + "/history").successful().json();
    }

    public static JsonNode read(AdminApi staff, JsonNode application) {
        return staff.get(path(application)).successful().json();
    }

    public static String path(JsonNode application) {
        return "/bok27/applications/" + application.path("id").asText();
    }
}
