package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-1")
class ApplicationFieldsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void aChangedFieldIsToldWithItsPathAndBothValues() {
        ContactDetails moved =
                new ContactDetails("nowy@example.com", null, new Address("Lipowa", "7", null, "34-100", "Wadowice"));
        assertThat(ApplicationFields.of(Applications.complete())
                        .changesTo(ApplicationFields.of(Applications.withContact(moved))))
                .containsExactly(
                        new FieldChange("contact.email", "lukasz@example.com", "nowy@example.com"),
                        new FieldChange("contact.address.street", null, "Lipowa"),
                        new FieldChange("contact.phone", "662 000 000", null));
    }

    @Test
    @Tag("punkt-2")
    void aClauseIsToldByItsCode() {
        ApplicationData before = Applications.complete();
        ApplicationData after = Applications.withConsent(
                List.of(new ClauseAnswer("NEWS", "1", false, true), new ClauseAnswer("DATA_TRUE", "1", true, true)),
                before.regulamin());
        assertThat(ApplicationFields.of(before).changesTo(ApplicationFields.of(after)))
                .containsExactly(new FieldChange("clauses.NEWS.accepted", "false", "true"));
    }

    @Test
    void whatBecameOfAnApplicationIsToldToo() {
        ApplicationEntity application = new ApplicationEntity(
                "realm",
                new ApplicationNumber("BOK-27", Year.of(2026), 1),
                Applications.complete(),
                LocalDate.of(2026, 12, 4),
                "anna",
                NOW);
        ApplicationFields before = ApplicationFields.of(application);
        application.refuse(RefusalReason.OTHER, "bo tak", new Decision("registrar", NOW, Applications.FILED));
        assertThat(before.changesTo(ApplicationFields.of(application)))
                .containsExactly(
                        new FieldChange("status", "SUBMITTED", "REFUSED"),
                        new FieldChange("outcome.refusalReason", null, "OTHER"),
                        new FieldChange("outcome.refusalText", null, "bo tak"));
    }

    @Test
    void peselAndNipAreToldMasked() {
        assertThat(ApplicationFields.of(Applications.everything()).values())
                .containsEntry("applicant.pesel", "*******1359")
                .containsEntry("applicant.nip", "******0274");
    }

    @Test
    void noFieldOfThePaperIsForgotten() {
        List<String> known = ApplicationFields.of(Applications.everything()).values().keySet().stream()
                .toList();
        assertThat(components(ApplicationData.class))
                .allMatch(part -> known.stream().anyMatch(begins(part)));
        assertThat(components(Applicant.class)).allMatch(part -> known.contains("applicant." + part));
        assertThat(components(ContactDetails.class))
                .allMatch(part -> known.stream().anyMatch(begins("contact." + part)));
        assertThat(components(Address.class)).allMatch(part -> known.contains("contact.address." + part));
        assertThat(components(SupplyPoint.class)).allMatch(part -> known.contains("supplyPoints[0]." + part));
        assertThat(components(RegulaminAnswer.class)).allMatch(part -> known.contains("regulamin." + part));
        assertThat(components(ClauseAnswer.class).filter(part -> !part.equals("code")))
                .allMatch(part -> known.contains("clauses.DATA_TRUE." + part));
    }

    private static Stream<String> components(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName);
    }

    private static Predicate<String> begins(String part) {
        return field -> field.equals(part) || field.startsWith(part + ".") || field.startsWith(part + "[");
    }
}
