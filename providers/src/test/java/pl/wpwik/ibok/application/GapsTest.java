package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-2")
class GapsTest {

    private static final List<ClauseAnswer> CLAUSES = Applications.complete().clauses();
    private static final RegulaminAnswer REGULAMIN = Applications.complete().regulamin();

    @Test
    void aCompleteApplicationHasNoGaps() {
        assertThat(Gaps.of(Applications.complete())).isEmpty();
    }

    @Test
    void everyMandatoryClauseThatWasNotAcceptedIsAGap() {
        List<ClauseAnswer> clauses = List.of(
                new ClauseAnswer("DATA_TRUE", "1", true, false), new ClauseAnswer("DATA_PROCESSING", "1", true, false));
        assertThat(Gaps.of(Applications.withConsent(clauses, REGULAMIN)))
                .containsExactly("clauses.DATA_TRUE", "clauses.DATA_PROCESSING");
    }

    @Test
    void anOptionalClauseIsNeverAGap() {
        List<ClauseAnswer> clauses = List.of(new ClauseAnswer("NEWS", "1", false, false));
        assertThat(Gaps.of(Applications.withConsent(clauses, REGULAMIN))).isEmpty();
    }

    @Test
    void anUnsignedRegulaminIsAGapEvenWhenAccepted() {
        assertThat(Gaps.of(Applications.withConsent(CLAUSES, new RegulaminAnswer("1", true, null))))
                .containsExactly("regulamin.signedOn");
    }

    @Test
    void aSignedRegulaminThatWasNotAcceptedIsAGap() {
        assertThat(Gaps.of(Applications.withConsent(CLAUSES, new RegulaminAnswer("1", false, Applications.FILED))))
                .containsExactly("regulamin.accepted");
    }

    @Test
    void withoutAnAddressForTheActivationMailThereIsAGap() {
        assertThat(Gaps.of(Applications.withContact(ContactDetails.NONE)))
                .containsExactly(
                        "contact.email",
                        "contact.address.houseNumber",
                        "contact.address.postalCode",
                        "contact.address.city");
    }

    @Test
    void aVillageWithoutStreetsIsNoGap() {
        assertThat(Applications.complete().contact().address().street()).isNull();
        assertThat(Gaps.of(Applications.complete())).doesNotContain("contact.address.street");
    }

    @Test
    void anOrganisationNeedsItsNameAndAContactPerson() {
        Applicant organisation = new Applicant(ApplicantKind.ORGANISATION, null, null, null, "K-1");
        assertThat(Gaps.of(Applications.withApplicant(organisation)))
                .containsExactly("applicant.organisationName", "applicant.firstName", "applicant.lastName");
    }
}
