package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("punkt-7")
@org.junit.jupiter.api.Tag("punkt-7")
class TypedLoginTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u00a0\t\u200b"})
    void nothingTypedIsNoLogin(String typed) {
        assertThat(TypedLogin.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'  jan.kowalski\u00a0',jan.kowalski", "JAN.Kowalski,jan.kowalski", "jan kowalski,jan kowalski"})
    void blanksAroundItAndCapitalsDoNotMatter(String typed, String login) {
        assertThat(TypedLogin.of(typed)).contains(new TypedLogin(login));
    }

    @Test
    void charactersADatabaseMayRefuseAreReplaced() {
        assertThat(TypedLogin.of("jan\u0000k\ud83d\ude00")).contains(new TypedLogin("jan?k??"));
    }

    @Property
    void whateverIsTypedFitsTheColumn(@ForAll String typed) {
        TypedLogin.of(typed).ifPresent(login -> {
            assertThat(login.text()).hasSizeBetween(1, TypedLogin.LONGEST);
            assertThat(login.text()).doesNotContainPattern("[\\p{Cc}\\p{Cs}]");
        });
    }
}
