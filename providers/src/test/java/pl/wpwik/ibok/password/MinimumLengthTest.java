package pl.wpwik.ibok.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.policy.PasswordPolicyConfigException;

@Tag("punkt-6")
class MinimumLengthTest {

    @Test
    void withoutAValueItIsEight() {
        assertThat(MinimumLength.parse(null)).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "12", " 16 ", "64", "08"})
    void eightOrMoreIsAccepted(String value) {
        assertThat(MinimumLength.parse(value)).isEqualTo(Integer.parseInt(value.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0", "65", "999999999"})
    void aValueOutsideTheLimitsIsRefusedByName(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinimumLength.parse(value))
                .withMessageContaining("8")
                .withMessageContaining(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-8", "8.5", "osiem", "undefined", "99999999999999999999", "٨"})
    void anythingButANumberIsRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinimumLength.parse(value))
                .withMessageContaining("whole number");
    }

    @Test
    void keycloakIsToldInItsOwnTerms() {
        assertThatThrownBy(() -> new IbokPasswordPolicyProvider(null).parseConfig("7"))
                .isInstanceOf(PasswordPolicyConfigException.class)
                .hasMessageContaining("from 8");
    }
}
