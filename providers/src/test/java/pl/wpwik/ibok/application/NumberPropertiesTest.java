package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.constraints.DateRange;

/** Whatever number was given out is accepted, and the usual slips of the finger are noticed. */
@Tag("punkt-1")
class NumberPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Property
    void everyPeselGivenToSomebodyWhoCouldBeAliveIsAccepted(@ForAll("pesels") String pesel) {
        assertThat(Pesel.isValid(pesel, TODAY)).isTrue();
    }

    @Property
    void oneWrongDigitOfAPeselIsNoticed(
            @ForAll("pesels") String pesel,
            @ForAll @IntRange(max = 10) int place,
            @ForAll @IntRange(min = 1, max = 9) int slip) {
        assertThat(Pesel.isValid(withSlip(pesel, place, slip), TODAY)).isFalse();
    }

    @Property
    void aPeselOfSomebodyNotYetBornIsRefused(
            @ForAll @DateRange(min = "2026-11-23", max = "2299-12-31") LocalDate born,
            @ForAll @IntRange(max = 9999) int serial) {
        assertThat(Pesel.isValid(pesel(born, serial), TODAY)).isFalse();
    }

    @Property
    void aPeselOfSomebodyOlderThanAnybodyIsRefused(
            @ForAll @DateRange(min = "1800-01-01", max = "1896-11-22") LocalDate born,
            @ForAll @IntRange(max = 9999) int serial) {
        assertThat(Pesel.isValid(pesel(born, serial), TODAY)).isFalse();
    }

    @Property
    void everyNipIsAccepted(@ForAll("nips") String nip) {
        assertThat(Nip.isValid(nip)).isTrue();
    }

    @Property
    void oneWrongDigitOfANipIsNoticed(
            @ForAll("nips") String nip,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(min = 1, max = 9) int slip) {
        assertThat(Nip.isValid(withSlip(nip, place, slip))).isFalse();
    }

    @Property
    void anythingElseIsNoNumber(@ForAll String text) {
        Assume.that(!text.matches("[0-9]+"));
        assertThat(Pesel.isValid(text, TODAY)).isFalse();
        assertThat(Nip.isValid(text)).isFalse();
        assertThat(PhoneNumber.isValid(text)).isFalse();
    }

    @Property
    void aMaskShowsFourDigitsAndMeansTheNumberItHides(
            @ForAll @NumericChars @StringLength(min = 5, max = 11) String number) {
        String mask = MaskedNumber.of(number);
        assertThat(mask).hasSameSizeAs(number).endsWith(number.substring(number.length() - 4));
        assertThat(mask.chars().filter(c -> c == '*')).hasSize(number.length() - 4);
        assertThat(MaskedNumber.unmasked(mask, number)).isEqualTo(number);
        assertThat(MaskedNumber.unmasked(mask, null)).isEqualTo(mask);
    }

    @Provide
    Arbitrary<String> pesels() {
        return Arbitraries.longs()
                .between(0, 130 * 365)
                .map(TODAY::minusDays)
                .flatMap(born -> Arbitraries.integers().between(0, 9999).map(serial -> pesel(born, serial)));
    }

    @Provide
    Arbitrary<String> nips() {
        Arbitrary<Integer> offices = Arbitraries.integers().between(101, 999).filter(office -> office % 100 != 0);
        Arbitrary<Integer> serials = Arbitraries.integers().between(0, 999_999);
        return Combinators.combine(offices, serials)
                .as("%03d%06d"::formatted)
                .filter(digits -> nipCheck(digits) < 10)
                .map(digits -> digits + nipCheck(digits));
    }

    private static int nipCheck(String digits) {
        return CheckDigits.weightedSum(digits, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11;
    }

    private static String pesel(LocalDate born, int serial) {
        int century = Math.floorMod(born.getYear() / 100 - 19, 5) * 20;
        String digits = "%02d%02d%02d%04d"
                .formatted(born.getYear() % 100, born.getMonthValue() + century, born.getDayOfMonth(), serial);
        int sum = CheckDigits.weightedSum(digits, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3);
        return digits + (10 - sum % 10) % 10;
    }

    private static String withSlip(String number, int place, int slip) {
        char wrong = (char) ('0' + (number.charAt(place) - '0' + slip) % 10);
        return number.substring(0, place) + wrong + number.substring(place + 1);
    }
}
