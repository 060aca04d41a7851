package pl.wpwik.ibok.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.wpwik.ibok.application.Applicant;
import pl.wpwik.ibok.application.ApplicantKind;

@Tag("punkt-4")
class LoginProposalsTest {

    @ParameterizedTest
    @CsvSource({
        "Łukasz,Żółć-Śmigielski,lukasz.zolc-smigielski",
        "Anna Maria,Wąsik,anna.wasik",
        "Seán,O'Neill,sean.oneill",
        "J.,Nowak,j.nowak",
        "Jan,von Berg,jan.von-berg",
        "Ewa,' Źrebię ',ewa.zrebie"
    })
    void aNameBecomesALoginByRule(String first, String last, String login) {
        assertThat(LoginProposals.bases(person(first, last))).first().isEqualTo(login);
    }

    @Test
    void aNameInAnotherScriptFallsBackToTheCustomerNumber() {
        assertThat(LoginProposals.bases(person("Олена", "Шевченко"))).containsExactly("k-001234");
    }

    @Test
    void anOrganisationIsCalledByItsName() {
        Applicant organisation =
                new Applicant(ApplicantKind.ORGANISATION, "Jan", "Nowak", "Wspólnota „Pod Lipą” Sp. z o.o.", "K-1");
        assertThat(LoginProposals.bases(organisation)).first().isEqualTo("wspolnota-pod-lipa-sp-z-o-o");
    }

    @Test
    void namesakesAreToldApartByANumber() {
        assertThat(LoginProposals.numbered("jan.nowak").limit(3))
                .containsExactly("jan.nowak", "jan.nowak2", "jan.nowak3");
    }

    private static Applicant person(String first, String last) {
        return new Applicant(ApplicantKind.PERSON, first, last, null, "K-001234");
    }
}
