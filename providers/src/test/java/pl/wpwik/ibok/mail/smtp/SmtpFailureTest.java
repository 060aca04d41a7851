package pl.wpwik.ibok.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.email.EmailException;
import pl.wpwik.ibok.mail.MailError;

@Tag("punkt-5")
class SmtpFailureTest {

    private static final Exception RESET = new MessagingException("Exception reading response", new SocketException());
    private static final Exception SILENCE =
            new MessagingException("Exception reading response", new SocketTimeoutException());

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(connecting(), caused(new ConnectException()), MailError.UNREACHABLE),
                Arguments.of(connecting(), caused(new UnknownHostException()), MailError.UNREACHABLE),
                Arguments.of(connecting(), caused(new SSLHandshakeException("not trusted")), MailError.UNREACHABLE),
                Arguments.of(connecting(), caused(new SocketTimeoutException()), MailError.TIMEOUT),
                Arguments.of(connecting(), new AuthenticationFailedException("no password"), MailError.LOGIN_REFUSED),
                Arguments.of(connecting(), new EmailException("no token", new IOException()), MailError.LOGIN_REFUSED),
                Arguments.of(connecting(), new NullPointerException(), MailError.LOGIN_REFUSED),
                Arguments.of(greeted(), RESET, MailError.BROKEN_OFF),
                Arguments.of(greeted(), SILENCE, MailError.TIMEOUT),
                Arguments.of(said("STARTTLS", 220), caused(new SSLHandshakeException("")), MailError.UNREACHABLE),
                Arguments.of(
                        said("EHLO here", 250), new AuthenticationFailedException("which"), MailError.LOGIN_REFUSED),
                Arguments.of(
                        said("AUTH PLAIN", 535), new AuthenticationFailedException("535"), MailError.LOGIN_REFUSED),
                Arguments.of(
                        said("AUTH PLAIN", 454),
                        new AuthenticationFailedException("454"),
                        MailError.TEMPORARILY_REFUSED),
                Arguments.of(said("AUTH PLAIN", -1), new AuthenticationFailedException(""), MailError.BROKEN_OFF),
                Arguments.of(said("DATA", 354), RESET, MailError.BROKEN_OFF),
                Arguments.of(said(".", -1), new MessagingException("[EOF]"), MailError.BROKEN_OFF),
                Arguments.of(said(".", 554), RESET, MailError.REFUSED),
                Arguments.of(said("DATA", 250), new MessagingException("250 ok"), MailError.OTHER));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theReasonIsWhatTheServerRefusedOrElseWhatBecameOfTheConnection(
            SmtpProgress progress, Exception problem, MailError expected) {
        assertThat(new SmtpFailure(progress, problem, false).error()).isEqualTo(expected);
        Exception wrapped = new EmailException("Non authenticated connect failed", problem);
        assertThat(new SmtpFailure(progress, wrapped, false).error()).isEqualTo(expected);
    }

    @Test
    void whatTookTooLongIsATimeOutHoweverTheConnectionEnded() {
        assertThat(new SmtpFailure(said("MAIL FROM:<a@example.com>", 250), RESET, true).error())
                .isEqualTo(MailError.TIMEOUT);
    }

    @Test
    void onlyAWholeMailWithoutARefusalMayHaveArrived() {
        assertThat(new SmtpFailure(said(".", -1), RESET, false).mayHaveArrived())
                .isTrue();
        assertThat(new SmtpFailure(waitingFor("."), SILENCE, true).mayHaveArrived())
                .isTrue();
        assertThat(new SmtpFailure(said(".", 451), RESET, false).mayHaveArrived())
                .isFalse();
        assertThat(new SmtpFailure(said("DATA", 354), RESET, false).mayHaveArrived())
                .isFalse();
        assertThat(new SmtpFailure(connecting(), RESET, false).mayHaveArrived()).isFalse();
    }

    @Test
    void nothingButTypesAndDigitsMayBeLogged() {
        SmtpProgress progress = new SmtpProgress();
        progress.said("RCPT TO:<jan@example.com>");
        progress.heard(550, "550 5.1.1 jan@example.com unknown");
        Exception problem = new MessagingException("jan@example.com", new IOException("jan@example.com"));
        assertThat(new SmtpFailure(progress, problem, false).detail())
                .isEqualTo("RECIPIENT 550 5.1.1 (MessagingException, IOException)");
    }

    private static MessagingException caused(Exception cause) {
        return new MessagingException("Could not connect", cause);
    }

    private static SmtpProgress connecting() {
        return new SmtpProgress();
    }

    private static SmtpProgress greeted() {
        SmtpProgress progress = new SmtpProgress();
        progress.listening();
        return progress;
    }

    private static SmtpProgress waitingFor(String command) {
        SmtpProgress progress = new SmtpProgress();
        progress.said(command);
        return progress;
    }

    private static SmtpProgress said(String command, int code) {
        SmtpProgress progress = new SmtpProgress();
        progress.said(command);
        progress.heard(code, code + " words");
        return progress;
    }
}
