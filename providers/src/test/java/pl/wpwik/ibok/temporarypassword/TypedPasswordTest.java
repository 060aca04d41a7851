package pl.wpwik.ibok.temporarypassword;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("punkt-6")
class TypedPasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", " abc", "abc ", "\tabc\r\n", "\u00a0abc\u2007", "\u200babc\ufeff", "\u3000 abc"})
    void blanksAndInvisibleCharactersAroundAPastedPasswordDoNotMatter(String pasted) {
        assertThat(TypedPassword.withoutSurroundingBlanks(pasted)).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b\n"})
    void nothingButBlanksIsNothing(String typed) {
        assertThat(TypedPassword.withoutSurroundingBlanks(typed)).isEmpty();
    }

    @Test
    void blanksInsideStay() {
        assertThat(TypedPassword.withoutSurroundingBlanks(" a b ")).isEqualTo("a b");
    }

    @Test
    void anEnteredPasswordIsNeverPrinted() {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        form.add("password-new", "Sekret7Okno");
        form.add("password-confirm", "Sekret7Okno");
        form.add("logout-sessions", "on");

        NewPassword entered = NewPassword.from(form);

        assertThat(entered.isConfirmed()).isTrue();
        assertThat(entered.logoutOtherSessions()).isTrue();
        assertThat(entered.toString()).doesNotContain("Sekret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void anEmptyPasswordIsMissing(String typed) {
        assertThat(new NewPassword(typed, typed, false).isMissing()).isTrue();
    }

    @Test
    void aPasswordFieldLeftOutIsMissing() {
        assertThat(NewPassword.from(new MultivaluedHashMap<>()).isMissing()).isTrue();
    }
}
