package pl.wpwik.ibok.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What may be recorded at all (regulation, points 1 and 3). Gaps are no errors here: the paper has been filed whatever
 * it lacks, and {@link Gaps} keeps it from becoming an account.
 */
public final class DraftRules {

    /** Nothing was filed before the utility had e-services; a date before this is a typing error. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final int MOST_SUPPLY_POINTS = 100;

    private final List<FieldError> errors = new ArrayList<>();
    private final TextRules texts = new TextRules(errors);
    private final LocalDate today;

    private DraftRules(LocalDate today) {
        this.today = today;
    }

    /**
     * @param today the business date, in the utility's time zone
     * @return every broken rule; empty when the application may be recorded
     */
    public static List<FieldError> check(ApplicationData draft, LocalDate today) {
        DraftRules rules = new DraftRules(today);
        rules.office(draft);
        rules.applicant(draft.applicant());
        rules.contact(draft.contact());
        rules.supplyPoints(draft.supplyPoints());
        rules.date("regulamin.signedOn", draft.regulamin().signedOn());
        return List.copyOf(rules.errors);
    }

    /** @return every broken rule of how the customer is reached */
    public static List<FieldError> checkContact(ContactDetails contact, LocalDate today) {
        DraftRules rules = new DraftRules(today);
        rules.contact(contact);
        return List.copyOf(rules.errors);
    }

    private void office(ApplicationData draft) {
        required("filedOn", draft.filedOn());
        date("filedOn", draft.filedOn());
        required("channel", draft.channel());
        texts.text("receivedBy", draft.receivedBy(), 200);
        texts.text("originalLocation", draft.originalLocation(), 200);
        if (draft.channel() != null) {
            copy(draft.channel(), draft.copyHandedOver());
        }
    }

    private void copy(Channel channel, Boolean handedOver) {
        if (channel.copyIsMade() && handedOver == null) {
            errors.add(FieldError.of("copyHandedOver", RestMessages.COPY_ANSWER_MISSING));
        } else if (!channel.copyIsMade() && handedOver != null) {
            errors.add(FieldError.of("copyHandedOver", RestMessages.COPY_NOT_MADE));
        }
    }

    private void applicant(Applicant applicant) {
        if (applicant.kind() == ApplicantKind.ORGANISATION) {
            required("applicant.organisationName", applicant.organisationName());
        } else {
            required("applicant.lastName", applicant.lastName());
            if (applicant.organisationName() != null) {
                errors.add(FieldError.of("applicant.organisationName", RestMessages.ORGANISATION_OF_PERSON));
            }
        }
        texts.text("applicant.firstName", applicant.firstName(), 200);
        texts.text("applicant.lastName", applicant.lastName(), 200);
        texts.text("applicant.organisationName", applicant.organisationName(), 200);
        texts.text("applicant.customerNumber", applicant.customerNumber(), 40);
    }

    private void contact(ContactDetails contact) {
        Address address = contact.address();
        texts.email("contact.email", contact.email());
        texts.phone("contact.phone", contact.phone());
        texts.text("contact.address.street", address.street(), 100);
        texts.text("contact.address.houseNumber", address.houseNumber(), 20);
        texts.text("contact.address.flatNumber", address.flatNumber(), 20);
        texts.postalCode("contact.address.postalCode", address.postalCode());
        texts.text("contact.address.city", address.city(), 100);
    }

    private void supplyPoints(List<SupplyPoint> points) {
        if (points.size() > MOST_SUPPLY_POINTS) {
            errors.add(FieldError.of("supplyPoints", RestMessages.TOO_MANY, MOST_SUPPLY_POINTS));
            return;
        }
        for (int i = 0; i < points.size(); i++) {
            String path = "supplyPoints[" + i + "]";
            SupplyPoint point = points.get(i);
            if (point.number() == null && point.address() == null) {
                errors.add(FieldError.of(path, RestMessages.SUPPLY_POINT_EMPTY));
            }
            texts.text(path + ".number", point.number(), 40);
            texts.text(path + ".address", point.address(), 200);
        }
    }

    private void date(String field, LocalDate date) {
        if (date != null && date.isAfter(today)) {
            errors.add(FieldError.of(field, RestMessages.DATE_IN_FUTURE));
        } else if (date != null && date.isBefore(EARLIEST)) {
            errors.add(FieldError.of(field, RestMessages.DATE_TOO_OLD, EARLIEST));
        }
    }

    private void required(String field, Object value) {
        if (value == null) {
            errors.add(FieldError.of(field, RestMessages.REQUIRED));
        }
    }
}
