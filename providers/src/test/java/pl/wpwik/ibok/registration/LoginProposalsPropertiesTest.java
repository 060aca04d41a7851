package pl.wpwik.ibok.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import pl.wpwik.ibok.application.Applicant;
import pl.wpwik.ibok.application.ApplicantKind;

@Tag("punkt-4")
class LoginProposalsPropertiesTest {

    @Property
    void whateverTheNameAProposalIsAValidLogin(@ForAll String first, @ForAll String last) {
        List<String> bases = LoginProposals.bases(person(first, last));
        assertThat(bases).isNotEmpty().allMatch(LoginName::isValid);
        assertThat(bases).allMatch(base -> LoginName.isValid(base + "99999"));
    }

    private static Applicant person(String first, String last) {
        return new Applicant(ApplicantKind.PERSON, first, last, null, "K-001234");
    }
}
