package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.PaperForm;
import pl.wpwik.ibok.application.RestMessages;
import pl.wpwik.ibok.settings.Clause;

@Tag("punkt-2")
class VersionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PaperForm FIRST =
            new PaperForm(List.of(new Clause("A", "1", true), new Clause("B", "1", true)), "1");
    private static final Versions KNOWN = Versions.of(
            FIRST,
            List.of(clause("A", "2", TODAY.plusDays(10)), ClauseVersion.withdrawal("B", TODAY.plusDays(20))),
            List.of(new RegulaminVersion("2", TODAY.plusDays(10), null, Acceptance.INFORMATION, false)));

    @Test
    void aVersionComesIntoForceTodayAtTheEarliest() {
        assertThat(check(clause("C", "1", TODAY))).isEmpty();
        assertThat(check(clause("C", "1", TODAY.minusDays(1))))
                .containsExactly(FieldError.of("inForceFrom", VersionMessages.PAST));
    }

    @Test
    void andLaterThanTheOneBefore() {
        assertThat(check(clause("A", "3", TODAY.plusDays(11)))).isEmpty();
        assertThat(check(clause("A", "3", TODAY.plusDays(10))))
                .containsExactly(FieldError.of("inForceFrom", VersionMessages.NOT_LATEST, TODAY.plusDays(10)));
        assertThat(check(clause("B", "2", TODAY.plusDays(20)))).hasSize(1);
        assertThat(VersionRules.check(information("3", TODAY.plusDays(9), null), null, KNOWN, TODAY))
                .containsExactly(FieldError.of("inForceFrom", VersionMessages.NOT_LATEST, TODAY.plusDays(10)));
    }

    @Test
    void aDayYearsAheadIsATypingErrorThatCouldNotBeTakenBack() {
        assertThat(check(clause("C", "1", TODAY.plusYears(2)))).isEmpty();
        assertThat(check(clause("C", "1", TODAY.plusYears(2).plusDays(1))))
                .extracting(FieldError::messageKey)
                .containsExactly(VersionMessages.FAR);
    }

    @ParameterizedTest
    @CsvSource({"A,1", "A,2", "B,1"})
    void noVersionIsUsedTwiceThatOfTheFirstFormNeither(String code, String version) {
        assertThat(check(clause(code, version, TODAY.plusDays(30))))
                .containsExactly(FieldError.of("version", VersionMessages.USED));
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void theRegulaminsNeither(String version) {
        assertThat(VersionRules.check(information(version, TODAY.plusDays(30), null), null, KNOWN, TODAY))
                .containsExactly(FieldError.of("version", VersionMessages.USED));
    }

    @ParameterizedTest
    @CsvSource({"a,1,code", "Ą,1,code", ",1,code", "C,1 2,version", "C,,version", "C,ąę,version"})
    void whatIsMalformedOrMissingIsNamed(String code, String version, String field) {
        assertThat(check(clause(code, version, TODAY)))
                .extracting(FieldError::field)
                .containsExactly(field);
    }

    @Test
    void everythingIsNamedAtOnce() {
        assertThat(check(clause(null, null, null)))
                .extracting(FieldError::field)
                .containsExactly("code", "inForceFrom", "version");
        assertThat(VersionRules.check(information(null, null, "ftp://x"), null, KNOWN, TODAY))
                .extracting(FieldError::field)
                .containsExactly("inForceFrom", "version", "url");
    }

    @Test
    void aLabelIsOneLineOfTextThatFits() {
        assertThat(check(labelled("Zgoda <b>na</b> =1+1", "x".repeat(200)))).isEmpty();
        assertThat(check(labelled("a\nb", "x".repeat(201))))
                .containsExactly(
                        FieldError.of("labels.pl", RestMessages.FORBIDDEN_CHARACTER),
                        FieldError.of("labels.en", RestMessages.TOO_LONG, 200));
    }

    @ParameterizedTest
    @CsvSource({
        "https://wpwik.example/regulamin.pdf,true",
        "javascript:alert(1),false",
        "https://x y,false",
        "http://,false"
    })
    void theRegulaminIsReadAtAnAddressOfTheWeb(String url, boolean accepted) {
        assertThat(VersionRules.check(information("3", TODAY.plusDays(30), url), null, KNOWN, TODAY)
                        .isEmpty())
                .isEqualTo(accepted);
    }

    @Test
    void onlyWhatIsOnTheFormIsWithdrawn() {
        assertThat(check(ClauseVersion.withdrawal("C", TODAY)))
                .containsExactly(FieldError.of("code", VersionMessages.NOT_ON_FORM));
        assertThat(check(ClauseVersion.withdrawal("B", TODAY.plusDays(30))))
                .containsExactly(FieldError.of("code", VersionMessages.NOT_ON_FORM));
        assertThat(check(clause("B", "2", TODAY.plusDays(30)))).isEmpty();
    }

    @Test
    void aFormHasAtLeastOneClause() {
        assertThat(check(ClauseVersion.withdrawal("A", TODAY.plusDays(30))))
                .containsExactly(FieldError.of("withdrawn", VersionMessages.LAST_CLAUSE));
        Versions three = KNOWN.and(clause("C", "1", TODAY.plusDays(25)));
        assertThat(VersionRules.check(ClauseVersion.withdrawal("A", TODAY.plusDays(30)), three, TODAY))
                .isEmpty();
    }

    private static List<FieldError> check(ClauseVersion added) {
        return VersionRules.check(added, KNOWN, TODAY);
    }

    private static ClauseVersion labelled(String pl, String en) {
        return new ClauseVersion("C", "1", true, TODAY, false, new ClauseLabels(pl, en));
    }

    private static ClauseVersion clause(String code, String version, LocalDate from) {
        return new ClauseVersion(code, version, true, from, false, ClauseLabels.NONE);
    }

    @Test
    void whatHasToBeAcceptedCanBeRead() {
        RegulaminVersion unreadable = new RegulaminVersion("3", TODAY.plusDays(30), null, Acceptance.REQUIRED, false);
        assertThat(VersionRules.check(unreadable, null, KNOWN, TODAY))
                .containsExactly(FieldError.of("text", VersionMessages.NOTHING_TO_READ));
        RegulaminVersion here = new RegulaminVersion("3", TODAY.plusDays(30), null, Acceptance.REQUIRED, true);
        assertThat(VersionRules.check(here, "§ 1.\n\n§ 2.", KNOWN, TODAY)).isEmpty();
        RegulaminVersion there =
                new RegulaminVersion("3", TODAY.plusDays(30), "https://wpwik.example", Acceptance.REQUIRED, false);
        assertThat(VersionRules.check(there, null, KNOWN, TODAY)).isEmpty();
    }

    @Test
    void theTextHasRoomAndNoControlCharactersButLineBreaks() {
        RegulaminVersion version = new RegulaminVersion("3", TODAY.plusDays(30), null, Acceptance.REQUIRED, true);
        assertThat(VersionRules.check(version, "x".repeat(100_000), KNOWN, TODAY))
                .isEmpty();
        assertThat(VersionRules.check(version, "x".repeat(100_001), KNOWN, TODAY))
                .extracting(FieldError::field)
                .containsExactly("text");
        assertThat(VersionRules.check(version, "a\u0000b", KNOWN, TODAY)).hasSize(1);
    }

    private static RegulaminVersion information(String version, LocalDate from, String url) {
        return new RegulaminVersion(version, from, url, Acceptance.INFORMATION, false);
    }
}
