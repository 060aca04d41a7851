package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("punkt-5")
class SmtpRefusalsTest {

    @ParameterizedTest
    @EnumSource(SmtpStage.class)
    void whateverIsRefusedForNowMayBeTakenLater(SmtpStage stage) {
        for (int code : new int[] {421, 450, 451, 452, 454}) {
            MailError error = SmtpRefusals.error(stage, new SmtpReply(code, ""));
            assertThat(error).isEqualTo(MailError.TEMPORARILY_REFUSED);
            assertThat(error.isPermanent()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING, 554, '', SENDER_REFUSED",
        "HELLO, 550, '', SENDER_REFUSED",
        "ENCRYPTION, 502, '', SENDER_REFUSED",
        "LOGIN, 535, 5.7.8, LOGIN_REFUSED",
        "SENDER, 530, 5.7.0, SENDER_REFUSED",
        "SENDER, 550, 5.7.1, SENDER_REFUSED",
        "SENDER, 553, 5.1.8, SENDER_REFUSED",
        "RECIPIENT, 550, '', ADDRESS_REFUSED",
        "RECIPIENT, 550, 5.1.1, ADDRESS_REFUSED",
        "RECIPIENT, 550, 5.4.1, ADDRESS_REFUSED",
        "RECIPIENT, 551, '', ADDRESS_REFUSED",
        "RECIPIENT, 553, 5.1.3, ADDRESS_REFUSED",
        "RECIPIENT, 554, 5.7.1, SENDER_REFUSED",
        "RECIPIENT, 530, '', SENDER_REFUSED",
        "RECIPIENT, 503, '', SENDER_REFUSED",
        "RECIPIENT, 552, 5.2.2, TEMPORARILY_REFUSED",
        "CONTENT, 552, 5.3.4, REFUSED",
        "CONTENT, 554, 5.7.1, REFUSED",
        "CONTENT, 530, '', SENDER_REFUSED",
        "ACCEPTANCE, 554, 5.6.0, REFUSED",
        "ACCEPTANCE, 451, 4.7.1, TEMPORARILY_REFUSED"
    })
    void aRefusalMeansWhatItWasSaidTo(SmtpStage stage, int code, String status, MailError expected) {
        assertThat(SmtpRefusals.error(stage, new SmtpReply(code, status))).isEqualTo(expected);
    }

    @Test
    void onlyWhatIsAboutThisOneMailIsPermanent() {
        assertThat(MailError.values())
                .filteredOn(MailError::isPermanent)
                .containsExactlyInAnyOrder(MailError.ADDRESS_REFUSED, MailError.REFUSED);
    }
}
