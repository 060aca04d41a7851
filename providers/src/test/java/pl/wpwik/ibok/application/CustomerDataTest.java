package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-5")
class CustomerDataTest {

    private static final LocalDate TODAY = Applications.FILED.plusDays(30);

    private final ApplicationData recorded = Applications.complete();
    private final CustomerData data = CustomerData.of(recorded);

    @Test
    void whatWasRegisteredMayStayAsItIs() {
        assertThat(data.gaps(recorded)).isEmpty();
        assertThat(data.check(recorded, TODAY)).isEmpty();
    }

    @Test
    void whatIsCorrectedMustNotLeaveAGap() {
        CustomerData nothing = new CustomerData(
                new Applicant(ApplicantKind.ORGANISATION, null, null, null, null), ContactDetails.NONE, List.of());
        assertThat(nothing.gaps(recorded))
                .containsExactly(
                        "applicant.organisationName",
                        "applicant.firstName",
                        "applicant.lastName",
                        "applicant.customerNumber",
                        "contact.email",
                        "contact.address.houseNumber",
                        "contact.address.postalCode",
                        "contact.address.city",
                        "supplyPoints");
    }

    @Test
    void whatMayBeRecordedMayBeCorrectedTo() {
        CustomerData wrong = new CustomerData(
                recorded.applicant(),
                new ContactDetails("nobody", "12", recorded.contact().address()),
                List.of(new SupplyPoint(null, null)));
        assertThat(wrong.check(recorded, TODAY))
                .extracting(FieldError::field)
                .containsExactly("contact.email", "contact.phone", "supplyPoints[0]");
    }

    /** A form of the past may break rules of today; the customer's data are corrected all the same. */
    @Test
    void theRestOfThePaperIsNotAskedAgain() {
        ApplicationData old = Applications.filed(LocalDate.of(1999, 1, 1), Channel.POST, true);
        assertThat(DraftRules.check(old, TODAY)).isNotEmpty();
        assertThat(Gaps.of(old)).isNotEmpty();
        assertThat(data.check(old, TODAY)).isEmpty();
        assertThat(data.gaps(old)).isEmpty();
    }

    @Test
    void aSupplyPointIsShownByWhatIsKnownOfIt() {
        assertThat(new SupplyPoint("P-1", "Wadowice, Lipowa 7").oneLine()).isEqualTo("P-1, Wadowice, Lipowa 7");
        assertThat(new SupplyPoint("P-1", null).oneLine()).isEqualTo("P-1");
        assertThat(new SupplyPoint(null, "Wadowice, Lipowa 7").oneLine()).isEqualTo("Wadowice, Lipowa 7");
    }
}
