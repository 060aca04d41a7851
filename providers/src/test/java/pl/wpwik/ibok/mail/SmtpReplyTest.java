package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("punkt-5")
class SmtpReplyTest {

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 <jan@example.com> unknown, 550 5.1.1",
        "550, 550-5.1.1 <jan@example.com>, 550 5.1.1",
        "451, 451 4.7.1, 451 4.7.1",
        "550, 550 jan.5.1.1@example.com is unknown, 550",
        "550, 550 5.1.1@example.com is unknown, 550",
        "550, 550 192.0.2.1 is blocked, 550",
        "550, 550, 550",
        "-1, [EOF], closed"
    })
    void ofAReplyOnlyItsDigitsAreKept(int code, String text, String expected) {
        assertThat(SmtpReply.read(code, text)).hasToString(expected);
    }
}
