package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import pl.wpwik.ibok.application.PaperForm;
import pl.wpwik.ibok.settings.Clause;

/** For any versions and any day: the form in force, clause by clause, against the plainest way to say it. */
@Tag("punkt-2")
class FormsPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final PaperForm FIRST =
            new PaperForm(List.of(new Clause("A", "0", true), new Clause("B", "0", false)), "0");

    @Property
    void aClauseIsOnTheFormInItsLatestVersionUnlessWithdrawn(
            @ForAll("versions") Versions versions, @ForAll("days") LocalDate day) {
        Form form = versions.forms().inForceOn(day);
        for (String code : List.of("A", "B", "C")) {
            Optional<ClauseVersion> latest = latest(versions.ofClause(code), day);
            assertThat(form.clauses().stream()
                            .filter(clause -> clause.code().equals(code))
                            .findFirst())
                    .isEqualTo(latest.filter(version -> !version.withdrawn()));
        }
        assertThat(form.regulaminVersion())
                .isEqualTo(versions.regulamin().stream()
                        .filter(version -> begun(version.inForceFrom(), day))
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .version());
    }

    @Property
    void everyFormBeginsWithAChangeAndLastsUntilTheNext(@ForAll("versions") Versions versions) {
        List<Form> forms = versions.forms().all();
        assertThat(forms.get(0).from()).isNull();
        assertThat(forms.get(0).paper()).isEqualTo(FIRST);
        assertThat(forms.stream().skip(1).map(Form::from))
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                versions.clauses().stream().map(ClauseVersion::inForceFrom),
                                versions.regulamin().stream().map(RegulaminVersion::inForceFrom))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        for (int i = 1; i < forms.size(); i++) {
            LocalDate from = forms.get(i).from();
            assertThat(versions.forms().inForceOn(from)).isEqualTo(forms.get(i));
            assertThat(versions.forms().inForceOn(from.minusDays(1))).isEqualTo(forms.get(i - 1));
        }
    }

    @Property
    void aVersionThatIsAppendedChangesNoEarlierDay(
            @ForAll("versions") Versions versions, @ForAll("days") LocalDate from, @ForAll("days") LocalDate day) {
        Versions more = versions.and(new ClauseVersion("C", "new", true, from, false, ClauseLabels.NONE));
        if (day.isBefore(from)) {
            assertThat(more.forms().inForceOn(day).paper())
                    .isEqualTo(versions.forms().inForceOn(day).paper());
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-5, 40).map(DAY::plusDays);
    }

    @Provide
    Arbitrary<Versions> versions() {
        return Combinators.combine(
                        sequence(), sequence(), sequence(), sequence(), Arbitraries.randomValue(random -> random))
                .as((a, b, c, regulamin, random) -> {
                    List<ClauseVersion> clauses = new ArrayList<>();
                    clauses.addAll(clause("A", a, random));
                    clauses.addAll(clause("B", b, random));
                    clauses.addAll(clause("C", c, random));
                    clauses.sort(Comparator.comparing(ClauseVersion::inForceFrom));
                    return Versions.of(
                            FIRST,
                            clauses,
                            regulamin.stream()
                                    .map(day ->
                                            new RegulaminVersion("r" + day, day, null, Acceptance.INFORMATION, false))
                                    .toList());
                });
    }

    private Arbitrary<List<LocalDate>> sequence() {
        return days().list()
                .ofMaxSize(4)
                .uniqueElements()
                .map(days -> days.stream().sorted().toList());
    }

    private static List<ClauseVersion> clause(String code, List<LocalDate> days, Random random) {
        return days.stream()
                .map(day -> random.nextInt(4) == 0
                        ? ClauseVersion.withdrawal(code, day)
                        : new ClauseVersion(code, "v" + day, random.nextBoolean(), day, false, ClauseLabels.NONE))
                .toList();
    }

    private static Optional<ClauseVersion> latest(List<ClauseVersion> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> begun(version.inForceFrom(), day))
                .reduce((earlier, later) -> later);
    }

    private static boolean begun(LocalDate from, LocalDate day) {
        return from == null || !day.isBefore(from);
    }
}
