package pl.wpwik.ibok.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.mail.MailError;

/** By STARTTLS and from the start: only who can be trusted is spoken to, and the deadline reaches through. */
@Tag("punkt-5")
class EncryptionTest {

    @TempDir
    private static Path directory;

    private final Timer timer = new Timer();

    @AfterEach
    void close() {
        timer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssl", "starttls"})
    void aKnownServerIsSpokenToInSecret(String kind) throws Exception {
        try (var server = new TlsMailServer(directory, kind.equals("ssl"));
                Deadline deadline = timer.deadline(Duration.ofMinutes(1))) {
            SmtpConversation conversation =
                    conversation(kind, server, new Trust(server.trusting(), true), deadline, "localhost");
            assertThatCode(conversation::connect).doesNotThrowAnyException();
            assertThat(conversation.isSSL()).isTrue();
            conversation.hangUp();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssl", "starttls"})
    void anUnknownCertificateIsNotTrusted(String kind) throws Exception {
        try (var server = new TlsMailServer(directory, kind.equals("ssl"));
                Deadline deadline = timer.deadline(Duration.ofMinutes(1))) {
            Trust stranger = new Trust((SSLSocketFactory) SSLSocketFactory.getDefault(), false);
            assertThat(failure(conversation(kind, server, stranger, deadline, "localhost"), deadline))
                    .isEqualTo(MailError.UNREACHABLE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssl", "starttls"})
    void aCertificateIsForTheNameTheServerIsCalledByUnlessNamesDoNotCount(String kind) throws Exception {
        try (var server = new TlsMailServer(directory, kind.equals("ssl"));
                Deadline deadline = timer.deadline(Duration.ofMinutes(1))) {
            Trust strict = new Trust(server.trusting(), true);
            assertThat(failure(conversation(kind, server, strict, deadline, "127.0.0.1"), deadline))
                    .isEqualTo(MailError.UNREACHABLE);
            SmtpConversation lax =
                    conversation(kind, server, new Trust(server.trusting(), false), deadline, "127.0.0.1");
            assertThatCode(lax::connect).doesNotThrowAnyException();
            lax.hangUp();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ssl", "starttls"})
    void theDeadlineEndsAnEncryptedConversationToo(String kind) throws Exception {
        try (var server = new TlsMailServer(directory, kind.equals("ssl"));
                Deadline deadline = timer.deadline(Duration.ofSeconds(2))) {
            SmtpConversation conversation =
                    conversation(kind, server, new Trust(server.trusting(), true), deadline, "localhost");
            conversation.connect();
            MessagingException ended =
                    catchThrowableOfType(MessagingException.class, () -> conversation.simpleCommand("NOOP"));
            assertThat(new SmtpFailure(conversation.progress(), ended, deadline.hasPassed()).error())
                    .isEqualTo(MailError.TIMEOUT);
            assertThat(deadline.hasPassed()).isTrue();
        }
    }

    private static MailError failure(SmtpConversation conversation, Deadline deadline) {
        MessagingException problem = catchThrowableOfType(MessagingException.class, conversation::connect);
        return new SmtpFailure(conversation.progress(), problem, deadline.hasPassed()).error();
    }

    private SmtpConversation conversation(
            String kind, TlsMailServer server, Trust trust, Deadline deadline, String host) {
        SmtpSettings settings =
                new SmtpSettings(Map.of("host", host, "port", Integer.toString(server.port()), kind, "true"));
        return new SmtpConversation(Session.getInstance(new SmtpProperties(settings)
                .watchedBy(deadline, timer)
                .trusts(trust, deadline)
                .get()));
    }
}
