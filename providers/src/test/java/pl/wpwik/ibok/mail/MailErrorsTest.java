package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.email.EmailException;

@Tag("punkt-5")
class MailErrorsTest {

    private static final Map<String, String> CONFIGURED = Map.of("host", "mail.example", "from", "bok@example.com");

    static Stream<Arguments> failures() throws AddressException {
        Address[] none = {};
        InternetAddress recipient = new InternetAddress("jan@example.com");
        Address[] recipients = {recipient};
        return Stream.of(
                Arguments.of(new MessagingException("Couldn't connect", new ConnectException()), MailError.UNREACHABLE),
                Arguments.of(new MessagingException("Unknown host", new UnknownHostException()), MailError.UNREACHABLE),
                Arguments.of(
                        new MessagingException("Couldn't connect", new SocketTimeoutException()), MailError.TIMEOUT),
                Arguments.of(
                        new MessagingException("Exception reading response", new SocketTimeoutException()),
                        MailError.TIMEOUT),
                Arguments.of(new AuthenticationFailedException("535"), MailError.LOGIN_REFUSED),
                Arguments.of(new AddressException("Illegal"), MailError.ADDRESS_REFUSED),
                Arguments.of(
                        new SendFailedException("Invalid Addresses", null, none, none, recipients),
                        MailError.ADDRESS_REFUSED),
                Arguments.of(new SendFailedException("554", null, none, recipients, none), MailError.REFUSED),
                Arguments.of(new SendFailedException("554"), MailError.REFUSED),
                Arguments.of(
                        new SMTPAddressFailedException(recipient, "RCPT TO:<jan@example.com>", 450, "450 later"),
                        MailError.TEMPORARILY_REFUSED),
                Arguments.of(
                        new SMTPAddressFailedException(recipient, "RCPT TO:<jan@example.com>", 550, "550 5.1.1 no"),
                        MailError.ADDRESS_REFUSED),
                Arguments.of(sendFailed("MAIL FROM:<bok@example.com>", 550), MailError.SENDER_REFUSED),
                Arguments.of(sendFailed(".", 451), MailError.TEMPORARILY_REFUSED),
                Arguments.of(sendFailed(".", 554), MailError.REFUSED),
                Arguments.of(sendFailed(".", -1), MailError.BROKEN_OFF),
                Arguments.of(new MessagingException("STARTTLS is required"), MailError.OTHER),
                Arguments.of(new IllegalStateException(), MailError.OTHER));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theReasonIsToldFromWhateverLiesBeneath(Exception cause, MailError expected) {
        assertThat(MailErrors.of(new EmailException("Error", cause), mail(CONFIGURED, "jan@example.com")))
                .isEqualTo(expected);
        assertThat(MailErrors.of(
                        new EmailException("Error", new RuntimeException(cause)), mail(CONFIGURED, "jan@example.com")))
                .isEqualTo(expected);
    }

    @Test
    void withoutMailServerOrSenderNothingIsConfigured() {
        EmailException problem = new EmailException("Error", new ConnectException());
        assertThat(MailErrors.of(problem, mail(Map.of(), "jan@example.com"))).isEqualTo(MailError.NOT_CONFIGURED);
        assertThat(MailErrors.of(problem, mail(Map.of("host", "mail.example", "from", " "), "jan@example.com")))
                .isEqualTo(MailError.NOT_CONFIGURED);
    }

    @Test
    void anAddressKeycloakItselfRefusesIsTheRecipientsOrTheSenders() {
        EmailException problem = new EmailException("Invalid address");
        assertThat(MailErrors.of(problem, mail(CONFIGURED, "jan"))).isEqualTo(MailError.ADDRESS_REFUSED);
        assertThat(MailErrors.of(problem, mail(CONFIGURED, "jan@example.com"))).isEqualTo(MailError.NOT_CONFIGURED);
    }

    @Test
    void causesThatGoRoundInACircleAreLookedAtOnce() {
        MessagingException problem = new MessagingException("first");
        problem.setNextException(new MessagingException("second", problem));
        assertThat(MailErrors.of(new EmailException("Error", problem), mail(CONFIGURED, "jan@example.com")))
                .isEqualTo(MailError.OTHER);
    }

    private static SMTPSendFailedException sendFailed(String command, int code) {
        return new SMTPSendFailedException(command, code, code + " no", null, null, null, null);
    }

    private static RenderedMail mail(Map<String, String> smtpConfig, String address) {
        return new RenderedMail("1", "ibok", smtpConfig, address, "subject", "text", "html");
    }
}
