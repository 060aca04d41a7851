package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("punkt-1")
class ApplicationFieldsPropertiesTest {

    @Property
    void betweenEqualsThereIsNoChange(@ForAll("applications") ApplicationData application) {
        assertThat(ApplicationFields.of(application).changesTo(ApplicationFields.of(application)))
                .isEmpty();
    }

    @Property
    void theChangesLeadFromTheOneToTheOtherAndBack(
            @ForAll("applications") ApplicationData one, @ForAll("applications") ApplicationData other) {
        ApplicationFields before = ApplicationFields.of(one);
        ApplicationFields after = ApplicationFields.of(other);
        Map<String, String> there = new HashMap<>(before.values());
        before.changesTo(after).forEach(change -> {
            assertThat(there.get(change.field())).isEqualTo(change.before());
            set(there, change.field(), change.after());
        });
        assertThat(there).isEqualTo(after.values());
        Map<String, String> back = new HashMap<>(after.values());
        before.changesTo(after).forEach(change -> set(back, change.field(), change.before()));
        assertThat(back).isEqualTo(before.values());
    }

    @Property
    void unequalPapersDiffer(
            @ForAll("applications") ApplicationData one, @ForAll("applications") ApplicationData other) {
        assertThat(ApplicationFields.of(one)
                        .changesTo(ApplicationFields.of(other))
                        .isEmpty())
                .isEqualTo(one.equals(other));
    }

    private static void set(Map<String, String> values, String field, String value) {
        if (value == null) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
    }

    @Provide
    Arbitrary<ApplicationData> applications() {
        return Combinators.combine(
                        Arbitraries.of(Channel.values()),
                        Arbitraries.of(true, false).injectNull(0.3),
                        text(),
                        applicants(),
                        contacts(),
                        supplyPoints().list().ofMaxSize(3),
                        clauses().list().ofMaxSize(4).uniqueElements(ClauseAnswer::code),
                        Arbitraries.integers().between(0, 400))
                .as((channel, copy, text, applicant, contact, points, clauses, days) -> new ApplicationData(
                        Applications.FILED.minusDays(days),
                        channel,
                        text,
                        copy,
                        null,
                        applicant,
                        contact,
                        points,
                        clauses.stream()
                                .sorted((a, b) -> a.code().compareTo(b.code()))
                                .toList(),
                        new RegulaminAnswer(text, days % 2 == 0, null)));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(4).injectNull(0.3);
    }

    private static Arbitrary<Applicant> applicants() {
        return Combinators.combine(Arbitraries.of(ApplicantKind.values()), text(), text(), text(), text())
                .as(Applicant::new);
    }

    private static Arbitrary<ContactDetails> contacts() {
        return Combinators.combine(text(), text(), text(), text(), text())
                .as((email, phone, house, code, city) ->
                        new ContactDetails(email, phone, new Address(null, house, null, code, city)));
    }

    /** One without number and address cannot be recorded. */
    private static Arbitrary<SupplyPoint> supplyPoints() {
        return Combinators.combine(text(), text())
                .as(SupplyPoint::new)
                .filter(point -> point.number() != null || point.address() != null);
    }

    private static Arbitrary<ClauseAnswer> clauses() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D"),
                        Arbitraries.of("1", "2"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(ClauseAnswer::new);
    }
}
