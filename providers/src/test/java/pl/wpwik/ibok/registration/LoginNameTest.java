package pl.wpwik.ibok.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("punkt-4")
class LoginNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "jan.nowak",
                "k-001234",
                "a_b",
                "007",
                "a.very-long_login.of.exactly-sixty.four.characters.for.the.test1"
            })
    void valid(String login) {
        assertThat(LoginName.isValid(login)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "Jan.nowak",
                "jan nowak",
                "żółć",
                ".jan",
                "jan-",
                "jan@example.com",
                "jan\n",
                "a.very-long_login.of.exactly-sixty.five.characters.for.the.test12"
            })
    void invalid(String login) {
        assertThat(LoginName.isValid(login)).isFalse();
    }
}
