package pl.wpwik.ibok.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("punkt-6")
class CommonPasswordsTest {

    private final CommonPasswords common = CommonPasswords.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Haslo123",
                "Haslo2024!",
                "HASLOhaslo1",
                "H@slo123",
                "P@ssw0rd",
                "Passw0rd1!",
                "Qwerty123",
                "1qaz@WSX",
                "!QAZ2wsx",
                "Zaq12wsx",
                "Polska2026",
                "Mateusz1!",
                "KochamCie1",
                "Kochamkasie1",
                "Wadowice34",
                "Ibok2026!",
                "Welcome1",
                "Admin123!",
                "2024Lato!",
                "Aa123456",
                "Dupa1234",
                "Legia1916",
                "123Qwerty",
                "Misiaczek7"
            })
    void aCommonPasswordIsRefusedHoweverItIsDressedUp(String password) {
        assertThat(common.include(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Krzywy7Parasol",
                "kQ7mzR2pXw4T",
                "zielonySlon9naRowerze",
                "Tr0mba.Bez.Ustnika",
                "Xk82hhWq",
                "",
                "😀",
                "\ud800"
            })
    void anUncommonPasswordIsAccepted(String password) {
        assertThat(common.include(password)).isFalse();
    }

    @Test
    void aVeryLongPasswordIsNotLookedAt() {
        assertThat(common.include("Haslo" + "1".repeat(100_000))).isFalse();
    }

    @Test
    void theListHoldsAFewThousandBareLowerCaseWords() {
        assertThat(common.words()).hasSizeGreaterThan(3_000).allMatch(word -> word.matches("[a-z0-9]{2,}"));
    }
}
