package pl.wpwik.ibok.dev;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One invented application, and how far it is to go. */
record Sample(SampleHousehold household, int filedDaysAgo, Stage stage, Gap gap) {

    enum Stage {
        SUBMITTED,
        REGISTERED,
        REFUSED,
        ACTIVE
    }

    /** What the paper lacks. */
    enum Gap {
        NONE,
        CONSENT,
        REGULAMIN,
        EMAIL,
        /** Not of the paper itself: nobody has handed the copy over yet. */
        COPY,
        ADDRESS
    }

    /** The body of {@code POST applications}. */
    Map<String, Object> body(OfficeSettings settings) {
        var filedOn = settings.today().minusDays(filedDaysAgo).toString();
        var body = new LinkedHashMap<String, Object>();
        body.put("channel", household.channel());
        body.put("filedOn", filedOn);
        body.put("receivedBy", "Paulina Przykładowa");
        if (household.channel().equals("IN_PERSON")) {
            body.put("copyHandedOver", gap != Gap.COPY);
        }
        body.put("originalLocation", "segregator BOK-27, karta " + household.customerNumber());
        body.put("applicant", household.applicant());
        body.put("contact", contact());
        body.put("supplyPoints", List.of(household.supplyPoint()));
        body.put("clauses", clauses(settings));
        if (gap != Gap.REGULAMIN) {
            body.put(
                    "regulamin", Map.of("version", settings.regulaminVersion(), "accepted", true, "signedOn", filedOn));
        }
        return body;
    }

    private Map<String, Object> contact() {
        var contact = new LinkedHashMap<String, Object>();
        if (gap != Gap.EMAIL) {
            contact.put("email", household.email());
        }
        contact.put("phone", household.phone());
        if (gap != Gap.ADDRESS) {
            contact.put("address", household.address());
        }
        return contact;
    }

    private List<Map<String, Object>> clauses(OfficeSettings settings) {
        var clauses = new ArrayList<Map<String, Object>>();
        for (var clause : settings.clauses()) {
            // The missing consent is always the last clause on the form.
            var accepted =
                    gap != Gap.CONSENT || clauses.size() < settings.clauses().size() - 1;
            clauses.add(Map.of("code", clause.code(), "version", clause.version(), "accepted", accepted));
        }
        return clauses;
    }
}
