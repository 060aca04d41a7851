package pl.wpwik.ibok.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import pl.wpwik.ibok.application.Applicant;
import pl.wpwik.ibok.application.ApplicantKind;

@Tag("punkt-4")
class LoginProposalsPropertiesTest {

    private static final String POLISH = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż";
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ą', "a", (int) 'ć', "c", (int) 'ę', "e", (int) 'ł', "l", (int) 'ń', "n", (int) 'ó', "o", (int) 'ś',
            "s", (int) 'ź', "z", (int) 'ż', "z");

    @Property
    void whateverTheNameAProposalIsAValidLogin(
            @ForAll String first,
            @ForAll String last,
            @ForAll ApplicantKind kind,
            @ForAll("customerNumbers") String number) {
        List<String> bases = LoginProposals.bases(new Applicant(kind, first, last, last, number));
        assertThat(bases).isNotEmpty().doesNotHaveDuplicates();
        assertThat(bases)
                .allSatisfy(base -> assertThat(
                                LoginProposals.numbered(base).skip(990).limit(20))
                        .doesNotHaveDuplicates()
                        .allMatch(LoginName::isValid));
        assertThat(bases).allMatch(LoginName::isValid);
    }

    @Property
    void aPolishNameBecomesALoginLetterByLetter(
            @ForAll("polishNames") String first, @ForAll("polishNames") String last) {
        assertThat(LoginProposals.bases(person(capitalised(first), capitalised(last))))
                .first()
                .isEqualTo(plain(first) + "." + plain(last));
    }

    @Property
    void aHyphenStaysAndAnApostropheGoes(
            @ForAll("polishNames") String first,
            @ForAll("polishNames") String maiden,
            @ForAll("polishNames") String married) {
        assertThat(LoginProposals.bases(person(first, maiden + "-" + married)))
                .first()
                .isEqualTo(plain(first) + "." + plain(maiden) + "-" + plain(married));
        assertThat(LoginProposals.bases(person(first, maiden + "'" + married)))
                .first()
                .isEqualTo(plain(first) + "." + plain(maiden + married));
    }

    @Property
    void aNameInAnotherScriptFallsBackToTheCustomerNumber(
            @ForAll("otherScripts") String first, @ForAll("otherScripts") String last) {
        assertThat(LoginProposals.bases(person(first, last))).containsExactly("k-001234");
    }

    @Provide
    Arbitrary<String> polishNames() {
        return Arbitraries.strings().withChars(POLISH).ofMinLength(1).ofMaxLength(15);
    }

    /** Cyrillic, Greek, Hebrew, Arabic, Devanagari, Han. */
    @Provide
    Arbitrary<String> otherScripts() {
        return Arbitraries.strings()
                .withCharRange('а', 'я')
                .withCharRange('α', 'ω')
                .withCharRange('א', 'ת')
                .withCharRange('ا', 'غ')
                .withCharRange('क', 'ह')
                .withCharRange('一', '龥')
                .ofMinLength(1)
                .ofMaxLength(200);
    }

    /** As the setting's default allows them. */
    @Provide
    Arbitrary<String> customerNumbers() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .numeric()
                .withChars("./-")
                .ofMinLength(1)
                .ofMaxLength(40);
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    private static String plain(String name) {
        return name.codePoints()
                .mapToObj(letter -> PLAIN.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    private static Applicant person(String first, String last) {
        return new Applicant(ApplicantKind.PERSON, first, last, null, "K-001234");
    }
}
