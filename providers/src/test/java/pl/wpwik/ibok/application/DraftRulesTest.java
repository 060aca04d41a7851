package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftRulesTest {

    private static final LocalDate TODAY = Applications.FILED;

    @Test
    @Tag("punkt-1")
    void channelFilingDateAndNameAreEnoughToRecord() {
        ApplicationData bare = new ApplicationData(
                TODAY,
                Channel.POST,
                null,
                null,
                null,
                new Applicant(ApplicantKind.PERSON, null, "Nowak", null, null),
                ContactDetails.NONE,
                List.of(),
                List.of(),
                RegulaminAnswer.NONE);
        assertThat(DraftRules.check(bare, TODAY)).isEmpty();
    }

    @Test
    @Tag("punkt-1")
    void filingTodayIsAllowedTomorrowIsNot() {
        assertThat(DraftRules.check(Applications.filed(TODAY, Channel.POST, null), TODAY))
                .isEmpty();
        assertThat(DraftRules.check(Applications.filed(TODAY.plusDays(1), Channel.POST, null), TODAY))
                .containsExactly(FieldError.of("filedOn", RestMessages.DATE_IN_FUTURE));
    }

    @Test
    @Tag("punkt-1")
    void aFilingDateOfAnotherCenturyIsATypingError() {
        assertThat(DraftRules.check(Applications.filed(LocalDate.of(1026, 11, 20), Channel.POST, null), TODAY))
                .extracting(FieldError::messageKey)
                .containsExactly(RestMessages.DATE_TOO_OLD);
    }

    @Test
    @Tag("punkt-3")
    void inPersonTheCopyMustBeAnsweredEitherWay() {
        assertThat(DraftRules.check(Applications.filed(TODAY, Channel.IN_PERSON, null), TODAY))
                .containsExactly(FieldError.of("copyHandedOver", RestMessages.COPY_ANSWER_MISSING));
        assertThat(DraftRules.check(Applications.filed(TODAY, Channel.IN_PERSON, false), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "EMAIL"})
    @Tag("punkt-3")
    void ofAMailedApplicationNoCopyIsMade(Channel channel) {
        assertThat(DraftRules.check(Applications.filed(TODAY, channel, false), TODAY))
                .containsExactly(FieldError.of("copyHandedOver", RestMessages.COPY_NOT_MADE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"34100", "34-10", "34-1000", "3A-100", "٣٤-١٠٠", "34-100\n"})
    @Tag("punkt-1")
    void aWrongPostalCodeIsRefused(String postalCode) {
        Address address = new Address(null, "7", null, postalCode, "Wadowice");
        assertThat(DraftRules.check(Applications.withContact(new ContactDetails(null, null, address)), TODAY))
                .extracting(FieldError::field)
                .containsExactly("contact.address.postalCode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan",
                "jan@localhost",
                "jan@example.com\r\nBcc: ktos@example.com",
                "jan@example.com\nX: y",
                "jan kowalski@example.com",
                "Jan <jan@example.com>",
                "jan@example.com,ktos@example.com",
                "jan@exam_ple.com",
                "jąn@example.com",
                "jan..k@example.com",
                "@example.com"
            })
    @Tag("punkt-5")
    void anAddressThatMailCannotSafelyGoToIsRefused(String email) {
        assertThat(DraftRules.check(Applications.withContact(new ContactDetails(email, null, Address.NONE)), TODAY))
                .extracting(FieldError::field)
                .containsExactly("contact.email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Now\u0000ak", "Nowak\nJan", "Nowak\u202E", "Now\uD83Dak"})
    @Tag("punkt-1")
    void controlCharactersAndHalvesOfCharactersAreRefused(String name) {
        Applicant applicant = new Applicant(ApplicantKind.PERSON, "Jan", name, null, null);
        assertThat(DraftRules.check(Applications.withApplicant(applicant), TODAY))
                .containsExactly(FieldError.of("applicant.lastName", RestMessages.FORBIDDEN_CHARACTER));
    }

    @Test
    @Tag("punkt-1")
    void aNameIsRefusedOnlyBeyondTwoHundredCharacters() {
        Applicant longest = new Applicant(ApplicantKind.PERSON, "Jan", "ż".repeat(200), null, null);
        Applicant tooLong = new Applicant(ApplicantKind.PERSON, "Jan", "ż".repeat(201), null, null);
        assertThat(DraftRules.check(Applications.withApplicant(longest), TODAY)).isEmpty();
        assertThat(DraftRules.check(Applications.withApplicant(tooLong), TODAY))
                .containsExactly(FieldError.of("applicant.lastName", RestMessages.TOO_LONG, 200));
    }
}
