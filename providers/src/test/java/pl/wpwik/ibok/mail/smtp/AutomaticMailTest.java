package pl.wpwik.ibok.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.mail.MailError;
import pl.wpwik.ibok.mail.MailNotSentException;
import pl.wpwik.ibok.mail.RenderedMail;

@Tag("punkt-5")
class AutomaticMailTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Map<String, String> CONFIG =
            Map.of("host", "mail.example", "from", "ibok@wodociągi.example", "fromDisplayName", "Wodociągi iBOK");

    @Test
    void itSaysThatNoPersonHasWrittenIt() throws Exception {
        AutomaticMail mail = write(CONFIG);
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")[0])
                .contains("OOF", "AutoReply")
                .as("reports of mails that could not be delivered are wanted")
                .doesNotContain("NDR", "All");
    }

    @Test
    void itsMessageIdIsThatOfTheOwedMailHoweverOftenItIsWritten() throws Exception {
        AutomaticMail mail = write(CONFIG);
        assertThat(mail.getMessageID()).isEqualTo("<4711@xn--wodocigi-n8a.example>");
        mail.saveChanges();
        assertThat(mail.getMessageID()).isEqualTo(write(CONFIG).getMessageID());
    }

    @Test
    void itCarriesBothBodiesSenderRecipientAndSubject() throws Exception {
        AutomaticMail mail = write(CONFIG);
        assertThat(mail.getSubject()).isEqualTo("Żółta łódź");
        assertThat(mail.getFrom()[0].toString()).contains("<ibok@xn--wodocigi-n8a.example>");
        assertThat(mail.getReplyTo()).containsExactly(mail.getFrom());
        assertThat(mail.getAllRecipients()[0]).hasToString("jan@example.com");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(NOW));
        MimeMultipart bodies = (MimeMultipart) mail.getContent();
        assertThat(bodies.getContentType()).startsWith("multipart/alternative");
        assertThat(bodies.getBodyPart(0).getContent()).isEqualTo("żółw");
        assertThat(bodies.getBodyPart(1).getContent()).isEqualTo("<p>żółw</p>");
        assertThat(bodies.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void answersGoWhereTheRealmWantsThem() throws Exception {
        Map<String, String> config = new HashMap<>(CONFIG);
        config.put("replyTo", "bok@example.com");
        assertThat(write(config).getReplyTo()[0]).hasToString("bok@example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "jan, ADDRESS_REFUSED",
        "'jan@example.com\r\nRCPT TO:<eve@example.com>', ADDRESS_REFUSED",
        "żaba@example.com, ADDRESS_REFUSED",
        ", ADDRESS_REFUSED"
    })
    void anAddressThatCannotBeWrittenToIsRefusedWithoutNamingIt(String address, MailError error) {
        assertThatThrownBy(() -> Envelope.of(new SmtpSettings(CONFIG), address))
                .isInstanceOfSatisfying(
                        MailNotSentException.class,
                        problem -> assertThat(problem.error()).isEqualTo(error))
                .hasNoCause()
                .hasMessageNotContainingAny("jan", "eve", "żaba");
    }

    @Test
    void settingsWithoutServerOrSenderAreToldFromAWrongAddress() {
        for (Map<String, String> config : new Map[] {
            Map.of("from", "ibok@example.com"),
            Map.of("host", "mail.example"),
            Map.of("host", "mail.example", "from", "x")
        }) {
            assertThatThrownBy(() -> Envelope.of(new SmtpSettings(config), "jan@example.com"))
                    .isInstanceOfSatisfying(
                            MailNotSentException.class,
                            problem -> assertThat(problem.error()).isEqualTo(MailError.NOT_CONFIGURED));
        }
    }

    @Test
    void whereTheRealmAllowsItAnAddressMayHaveOtherLetters() throws Exception {
        Map<String, String> config = new HashMap<>(CONFIG);
        config.put("allowutf8", "true");
        assertThat(Envelope.of(new SmtpSettings(config), "żaba@example.com")
                        .to()
                        .getAddress())
                .isEqualTo("żaba@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Rachunek%sBcc: eve@example.com", "Żółta%sBcc: eve@example.com", "x%s%sBcc: eve@example.com"})
    void noTextBeginsAnotherHeader(String text) throws Exception {
        for (String lineBreak : List.of("\r\n", "\n", "\r", "\u0085", "\u2028")) {
            String typed = text.replace("%s", lineBreak);
            Map<String, String> config = new HashMap<>(CONFIG);
            config.put("fromDisplayName", typed);
            config.put("replyTo", "bok@example.com");
            config.put("replyToDisplayName", typed);
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            write(config, typed).writeTo(sent);
            MimeMessage read = new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(sent.toByteArray()));
            assertThat(Collections.list(read.getAllHeaders()))
                    .extracting(Header::getName)
                    .containsExactlyInAnyOrder(
                            "Date",
                            "From",
                            "Reply-To",
                            "To",
                            "Message-ID",
                            "Subject",
                            "MIME-Version",
                            "Content-Type",
                            "Auto-Submitted",
                            "X-Auto-Response-Suppress");
            assertThat(read.getAllRecipients()).hasSize(1);
            assertThat(read.getSubject()).isEqualTo(typed.replaceAll("[\r\n\u0085\u2028]+", " "));
        }
    }

    private static AutomaticMail write(Map<String, String> config) throws MailNotSentException, MessagingException {
        return write(config, "Żółta łódź");
    }

    private static AutomaticMail write(Map<String, String> config, String subject)
            throws MailNotSentException, MessagingException {
        RenderedMail mail = new RenderedMail("4711", "ibok", config, "jan@example.com", subject, "żółw", "<p>żółw</p>");
        Envelope envelope = Envelope.of(new SmtpSettings(config), mail.address());
        return AutomaticMail.write(Session.getInstance(new Properties()), mail, envelope, NOW);
    }
}
