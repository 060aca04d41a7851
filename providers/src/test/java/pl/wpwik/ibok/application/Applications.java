package pl.wpwik.ibok.application;

import java.time.LocalDate;
import java.util.List;

/** Sample applications of an invented customer. */
public final class Applications {

    public static final LocalDate FILED = LocalDate.of(2026, 11, 20);

    private Applications() {}

    /** Nothing is missing. */
    public static ApplicationData complete() {
        return new ApplicationData(
                FILED,
                Channel.IN_PERSON,
                "Anna Nowak",
                true,
                "szafa 3",
                new Applicant(ApplicantKind.PERSON, "Łukasz", "Żółć-Śmigielski", null, "K-001234"),
                new ContactDetails(
                        "lukasz@example.com", "662 000 000", new Address(null, "7", null, "34-100", "Wadowice")),
                List.of(new SupplyPoint("P-1", "Wadowice, Lipowa 7")),
                List.of(new ClauseAnswer("DATA_TRUE", "1", true, true), new ClauseAnswer("NEWS", "1", false, false)),
                new RegulaminAnswer("1", true, FILED));
    }

    /** Every field has a value, those that exclude each other too. */
    static ApplicationData everything() {
        ApplicationData c = complete();
        return with(
                c.filedOn(),
                c.channel(),
                true,
                new Applicant(
                        ApplicantKind.ORGANISATION, "Jan", "Lis", "Lis i Syn", "K-1", "44051401359", "5260250274"),
                new ContactDetails("jan@example.com", "1", new Address("Lipowa", "7", "2", "34-100", "Wadowice")),
                c.clauses(),
                c.regulamin());
    }

    public static ApplicationData withApplicant(Applicant applicant) {
        ApplicationData c = complete();
        return with(c.filedOn(), c.channel(), c.copyHandedOver(), applicant, c.contact(), c.clauses(), c.regulamin());
    }

    public static ApplicationData withContact(ContactDetails contact) {
        ApplicationData c = complete();
        return with(c.filedOn(), c.channel(), c.copyHandedOver(), c.applicant(), contact, c.clauses(), c.regulamin());
    }

    public static ApplicationData withConsent(List<ClauseAnswer> clauses, RegulaminAnswer regulamin) {
        ApplicationData c = complete();
        return with(c.filedOn(), c.channel(), c.copyHandedOver(), c.applicant(), c.contact(), clauses, regulamin);
    }

    public static ApplicationData filed(LocalDate filedOn, Channel channel, Boolean copyHandedOver) {
        ApplicationData c = complete();
        return with(filedOn, channel, copyHandedOver, c.applicant(), c.contact(), c.clauses(), RegulaminAnswer.NONE);
    }

    /** As given, but of another applicant. */
    static ApplicationData of(ApplicationData c, Applicant applicant) {
        return with(c.filedOn(), c.channel(), c.copyHandedOver(), applicant, c.contact(), c.clauses(), c.regulamin());
    }

    private static ApplicationData with(
            LocalDate filedOn,
            Channel channel,
            Boolean copyHandedOver,
            Applicant applicant,
            ContactDetails contact,
            List<ClauseAnswer> clauses,
            RegulaminAnswer regulamin) {
        ApplicationData c = complete();
        return new ApplicationData(
                filedOn,
                channel,
                c.receivedBy(),
                copyHandedOver,
                c.originalLocation(),
                applicant,
                contact,
                c.supplyPoints(),
                clauses,
                regulamin);
    }
}
