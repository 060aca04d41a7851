package pl.wpwik.ibok.application;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * All that is known of an application, field by field as text: what the history compares. A field without a value is not
 * there.
 *
 * @param values from the field's path to its value, in the order of the form
 */
public record ApplicationFields(Map<String, String> values) {

    /** Nothing known: what there is before an application is recorded. */
    public static final ApplicationFields NONE = new ApplicationFields(Map.of());

    public ApplicationFields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What stands on the paper. */
    public static ApplicationFields of(ApplicationData data) {
        Collected fields = new Collected();
        fields.put("filedOn", data.filedOn());
        fields.put("channel", data.channel());
        fields.put("receivedBy", data.receivedBy());
        fields.put("copyHandedOver", data.copyHandedOver());
        fields.put("originalLocation", data.originalLocation());
        fields.applicant(data.applicant());
        fields.contact(data.contact());
        for (int i = 0; i < data.supplyPoints().size(); i++) {
            fields.put(
                    "supplyPoints[" + i + "].number", data.supplyPoints().get(i).number());
            fields.put(
                    "supplyPoints[" + i + "].address",
                    data.supplyPoints().get(i).address());
        }
        data.clauses().forEach(fields::clause);
        fields.put("regulamin.version", data.regulamin().version());
        fields.put("regulamin.accepted", data.regulamin().accepted());
        fields.put("regulamin.signedOn", data.regulamin().signedOn());
        return new ApplicationFields(fields.values);
    }

    /** What stands on the paper, and what became of it. */
    public static ApplicationFields of(ApplicationEntity application) {
        Collected fields = new Collected();
        fields.put("number", application.number());
        fields.put("status", application.status());
        fields.put("dueOn", application.dueOn());
        fields.values.putAll(of(application.data()).values());
        Outcome outcome = application.outcome();
        fields.put("outcome.login", outcome.login());
        fields.put("outcome.refusalReason", outcome.refusalReason());
        fields.put("outcome.refusalText", outcome.refusalText());
        return new ApplicationFields(fields.values);
    }

    /** What has to be changed to get from here to there; nothing between equals. */
    public List<FieldChange> changesTo(ApplicationFields later) {
        Set<String> fields = new LinkedHashSet<>(later.values.keySet());
        fields.addAll(values.keySet());
        return fields.stream()
                .filter(field -> !Objects.equals(values.get(field), later.values.get(field)))
                .map(field -> new FieldChange(field, values.get(field), later.values.get(field)))
                .toList();
    }

    private static final class Collected {

        private final Map<String, String> values = new LinkedHashMap<>();

        void put(String field, Object value) {
            if (value != null) {
                values.put(field, value.toString());
            }
        }

        void applicant(Applicant applicant) {
            put("applicant.kind", applicant.kind());
            put("applicant.firstName", applicant.firstName());
            put("applicant.lastName", applicant.lastName());
            put("applicant.organisationName", applicant.organisationName());
            put("applicant.customerNumber", applicant.customerNumber());
            put("applicant.pesel", MaskedNumber.of(applicant.pesel()));
            put("applicant.nip", MaskedNumber.of(applicant.nip()));
        }

        void contact(ContactDetails contact) {
            put("contact.email", contact.email());
            put("contact.phone", contact.phone());
            put("contact.address.street", contact.address().street());
            put("contact.address.houseNumber", contact.address().houseNumber());
            put("contact.address.flatNumber", contact.address().flatNumber());
            put("contact.address.postalCode", contact.address().postalCode());
            put("contact.address.city", contact.address().city());
        }

        void clause(ClauseAnswer answer) {
            String path = "clauses." + answer.code();
            put(path + ".version", answer.version());
            put(path + ".mandatory", answer.mandatory());
            put(path + ".accepted", answer.accepted());
        }
    }
}
