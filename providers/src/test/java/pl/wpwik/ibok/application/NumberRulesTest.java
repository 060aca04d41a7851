package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.settings.ApplicantNumbers;
import pl.wpwik.ibok.settings.IbokSettings;

@Tag("punkt-1")
class NumberRulesTest {

    private static final LocalDate TODAY = Applications.FILED;

    /** Published as an example; nobody's. */
    private static final String PESEL = "44051401359";

    private static final String NIP = "1234563218";
    private static final ApplicantNumbers USUAL = IbokSettings.from(key -> null).applicantNumbers();
    private static final ApplicantNumbers ALL = IbokSettings.from(Map.of(
                    IbokSettings.CUSTOMER_NUMBER_PATTERN, "K-[0-9]{6}",
                    IbokSettings.PESEL_COLLECTED, "true",
                    IbokSettings.NIP_COLLECTED, "true")::get)
            .applicantNumbers();

    @Test
    void noNumberAtAllBreaksNoRule() {
        assertThat(NumberRules.check(person(null, null, null), USUAL, TODAY)).isEmpty();
        assertThat(NumberRules.check(person(null, null, null), ALL, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"K-001234", "7", "12/345.B", "1234567890123456789012345678901234567890"})
    void whatUtilitiesUseIsACustomerNumber(String number) {
        assertThat(NumberRules.check(person(number, null, null), USUAL, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"K 001234", "Ż-1", "K-1;", "12345678901234567890123456789012345678901"})
    void anythingElseIsNone(String number) {
        assertThat(NumberRules.check(person(number, null, null), USUAL, TODAY))
                .containsExactly(FieldError.of("applicant.customerNumber", RestMessages.CUSTOMER_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K-00123", "XK-001234", "K-001234X", "k-001234"})
    void theWholeNumberHasTheFormTheUtilitySet(String number) {
        assertThat(NumberRules.check(person("K-001234", null, null), ALL, TODAY))
                .isEmpty();
        assertThat(NumberRules.check(person(number, null, null), ALL, TODAY)).hasSize(1);
    }

    @Test
    void peselAndNipAreRefusedUnlessTheUtilityCollectsThem() {
        assertThat(NumberRules.check(person("7", PESEL, null), USUAL, TODAY))
                .containsExactly(FieldError.of("applicant.pesel", RestMessages.NOT_COLLECTED));
        assertThat(NumberRules.check(organisation(null, NIP), USUAL, TODAY))
                .containsExactly(FieldError.of("applicant.nip", RestMessages.NOT_COLLECTED));
    }

    @Test
    void aPersonHasAPeselAndAnOrganisationANip() {
        assertThat(NumberRules.check(person(null, PESEL, null), ALL, TODAY)).isEmpty();
        assertThat(NumberRules.check(organisation(null, NIP), ALL, TODAY)).isEmpty();
        assertThat(NumberRules.check(organisation(PESEL, null), ALL, TODAY))
                .containsExactly(FieldError.of("applicant.pesel", RestMessages.PESEL_OF_ORGANISATION));
        assertThat(NumberRules.check(person(null, null, NIP), ALL, TODAY))
                .containsExactly(FieldError.of("applicant.nip", RestMessages.NIP_OF_PERSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"44051401358", "4405140135", "00000000000", "44053201357", "*******1359", "٤٤٠٥١٤٠١٣٥٩"})
    void aWrongPeselIsRefused(String pesel) {
        assertThat(NumberRules.check(person(null, pesel, null), ALL, TODAY))
                .containsExactly(FieldError.of("applicant.pesel", RestMessages.PESEL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234563217", "123456321", "0000000000", "1002003004"})
    void aWrongNipIsRefused(String nip) {
        assertThat(NumberRules.check(organisation(null, nip), ALL, TODAY))
                .containsExactly(FieldError.of("applicant.nip", RestMessages.NIP));
    }

    @Test
    void neitherNumberIsSearchedForOrPrinted() {
        Applicant applicant = new Applicant(ApplicantKind.PERSON, "Jan", "Nowak", null, "7", PESEL, NIP);
        assertThat(applicant.toString()).doesNotContain(PESEL, NIP);
        assertThat(SearchText.of("BOK-27/2026/000001", Applications.withApplicant(applicant), "jan.nowak"))
                .contains("nowak")
                .doesNotContain(PESEL, NIP);
    }

    private static Applicant person(String customerNumber, String pesel, String nip) {
        return new Applicant(ApplicantKind.PERSON, "Jan", "Nowak", null, customerNumber, pesel, nip);
    }

    private static Applicant organisation(String pesel, String nip) {
        return new Applicant(ApplicantKind.ORGANISATION, "Jan", "Nowak", "Wspólnota", null, pesel, nip);
    }
}
