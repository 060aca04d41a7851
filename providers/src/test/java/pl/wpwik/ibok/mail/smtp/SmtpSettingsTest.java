package pl.wpwik.ibok.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("punkt-5")
class SmtpSettingsTest {

    @ParameterizedTest
    @CsvSource({"'', 10000", "soon, 10000", "0, 10000", "-1, 10000", "200, 200", "59999, 59999", "600000, 60000"})
    void noTimeOutIsEndless(String set, long milliseconds) {
        assertThat(new SmtpSettings(Map.of("timeout", set)).timeOut("timeout"))
                .isEqualTo(Duration.ofMillis(milliseconds));
    }

    @ParameterizedTest
    @CsvSource({"'', 120", "500, 6", "600000, 120"})
    void aConversationEndsLongBeforeAnotherNodeTakesTheMail(String timeout, long seconds) {
        assertThat(new SmtpSettings(Map.of("timeout", timeout)).conversation()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theSettingsReachTheMailLibrary() {
        Map<String, String> config =
                Map.of("host", "mail.example", "port", "587", "starttls", "true", "auth", "true", "allowutf8", "true");
        assertThat(properties(config))
                .containsEntry("mail.smtp.host", "mail.example")
                .containsEntry("mail.smtp.port", "587")
                .containsEntry("mail.smtp.starttls.enable", "true")
                .containsEntry("mail.smtp.ssl.enable", "false")
                .containsEntry("mail.smtp.auth", "true")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000")
                .containsEntry("mail.mime.allowutf8", "true")
                .doesNotContainKeys("mail.smtp.auth.mechanisms", "mail.smtp.from");
        assertThat(properties(Map.of("auth", "true", "authType", "token", "ssl", "true")))
                .containsEntry("mail.smtp.auth.mechanisms", "XOAUTH2")
                .containsEntry("mail.smtp.ssl.enable", "true");
    }

    @Test
    void aConversationIsNeverPrinted() {
        assertThat(properties(Map.of("debug", "true"))).doesNotContainKey("mail.debug");
        assertThat(new SmtpSettings(Map.of("host", "mail.example", "password", "secret")))
                .hasToString("SmtpSettings[mail.example:25]");
    }

    @Test
    void aSettingThatIsNotThereIsEmpty() {
        Map<String, String> config = new HashMap<>();
        config.put("replyTo", null);
        assertThat(new SmtpSettings(config).text("replyTo")).isEmpty();
        assertThat(new SmtpSettings(config).text("host")).isEmpty();
    }

    private static Properties properties(Map<String, String> config) {
        return new SmtpProperties(new SmtpSettings(config)).get();
    }
}
