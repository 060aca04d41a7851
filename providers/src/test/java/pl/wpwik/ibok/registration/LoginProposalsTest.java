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
        "Ewa,' Źrebię ',ewa.zrebie",
        "Seán,O’Neill,sean.oneill",
        "Zoë,DʼArc,zoe.darc",
        "Anna,Nowak–Żak,anna.nowak-zak",
        "Anna,Nowak - Żak,anna.nowak-zak",
        "Anna-Maria,Kos,anna.kos",
        "Ó,Ż,o.z",
        "Jürgen,Groß,jurgen.gross",
        "Søren,Ærø,soren.aero",
        "Anna,Żyła 2,anna.zyla-2",
        "Олена,Kowalska,kowalska"
    })
    void aNameBecomesALoginByRule(String first, String last, String login) {
        assertThat(LoginProposals.bases(person(first, last))).first().isEqualTo(login);
    }

    @Test
    void aNameInAnotherScriptFallsBackToTheCustomerNumber() {
        assertThat(LoginProposals.bases(person("Олена", "Шевченко"))).containsExactly("k-001234");
    }

    @ParameterizedTest
    @CsvSource({"K-001234,k-001234", "12/345.B,12-345-b", "7,klient-7", "A-1,a-1", "./-,klient"})
    void aCustomerNumberBecomesALogin(String number, String login) {
        Applicant nameless = new Applicant(ApplicantKind.PERSON, null, "李", null, number);
        assertThat(LoginProposals.bases(nameless)).containsExactly(login);
    }

    @Test
    void withoutAnythingToCallTheCustomerByNothingIsProposed() {
        assertThat(LoginProposals.bases(new Applicant(ApplicantKind.PERSON, null, "李", null, null)))
                .isEmpty();
    }

    @Test
    void aNameOfTwoHundredLettersIsCutAndLeavesRoomForANumber() {
        assertThat(LoginProposals.bases(person("Ż".repeat(200), "Ł".repeat(200))))
                .containsExactly("z".repeat(58), "z." + "l".repeat(56), "k-001234");
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

    @Test
    void aNumberIsSetApartFromTheDigitsOfACustomerNumber() {
        assertThat(LoginProposals.numbered("k-001234").limit(2)).containsExactly("k-001234", "k-001234-2");
    }

    private static Applicant person(String first, String last) {
        return new Applicant(ApplicantKind.PERSON, first, last, null, "K-001234");
    }
}
