package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.harness.ScriptedMailServer.AMID_CONTENT;
import static pl.wpwik.ibok.harness.ScriptedMailServer.FINAL_DOT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.ScriptedMailServer;
import pl.wpwik.ibok.harness.ServerAct;

/** What a mail server may do to a mail, and what becomes of it. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class MailServerTroubleIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final IbokSystem ibok;

    MailServerTroubleIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void nothingElseIsOwed() {
        OwedMail.awaitNone(ibok);
    }

    @Test
    void aServerThatHangsCostsOneTimeOutAndTheNodeStaysInService() {
        OwedMail mail;
        try (var server = new ScriptedMailServer().always("RCPT", ServerAct.hangs());
                var setting = RealmMailServer.of(ibok, server, Map.of("timeout", "2000"))) {
            mail = OwedMail.toNewCustomer(ibok, "Zawieszony");
            Poll.until("a call", LIMIT, () -> server.calls() > 0);
            String health = "http://localhost:" + ibok.server().settings().managementPort() + "/health/ready";
            assertThat(new Http().get(health).json().path("status").asText()).isEqualTo("UP");
            waitsBecauseOf(mail, "TIMEOUT");
        }
        arrives(mail);
    }

    @Test
    @Tag("full")
    void aServerThatNeverEndsItsAnswerIsLeftAsWell() {
        OwedMail mail;
        try (var server = new ScriptedMailServer().always("EHLO", ServerAct.drips());
                var setting = RealmMailServer.of(ibok, server, Map.of("timeout", "300"))) {
            Instant begun = Instant.now();
            mail = OwedMail.toNewCustomer(ibok, "Kapiący");
            waitsBecauseOf(mail, "TIMEOUT");
            assertThat(Duration.between(begun, Instant.now()))
                    .as("no single step was late, but all together were")
                    .isGreaterThan(Duration.ofSeconds(3));
        }
        arrives(mail);
    }

    @Test
    @Tag("full")
    void aConnectionThatIsResetBreaksOffOneTry() {
        OwedMail mail;
        try (var server = new ScriptedMailServer().always("MAIL", ServerAct.resets());
                var setting = RealmMailServer.of(ibok, server)) {
            mail = OwedMail.toNewCustomer(ibok, "Zresetowany");
            waitsBecauseOf(mail, "BROKEN_OFF");
        }
        arrives(mail);
    }

    @Test
    void aConnectionClosedInTheMiddleOfDataBreaksOffOneTry() {
        OwedMail mail;
        try (var server = new ScriptedMailServer().always(AMID_CONTENT, ServerAct.hangsUp());
                var setting = RealmMailServer.of(ibok, server)) {
            mail = OwedMail.toNewCustomer(ibok, "Przerwany");
            waitsBecauseOf(mail, "BROKEN_OFF");
            assertThat(server.handedTo(mail.address())).isEmpty();
        }
        arrives(mail);
    }

    @Test
    void whereNobodyKnowsWhetherItWasTakenTheSecondCopyHasTheSameMessageId() {
        try (var server = new ScriptedMailServer().once(FINAL_DOT, ServerAct.hangsUp());
                var setting = RealmMailServer.of(ibok, server)) {
            OwedMail mail = OwedMail.toNewCustomer(ibok, "Niepewny");
            mail.await("state", "SENT");
            assertThat(messageIds(server, mail))
                    .hasSize(2)
                    .containsOnly(messageIds(server, mail).get(0));
            assertThat(server.handedTo(mail.address()))
                    .as("a mailbox shows but one of them, whichever: its password works")
                    .allSatisfy(copy -> opensTheChangePage(copy.mail().text()));
        }
    }

    @Test
    void aGreylistedMailArrivesLaterWithTheSameMessageId() {
        try (var server = new ScriptedMailServer()
                        .once("RCPT", ServerAct.says("451 4.7.1 greylisted, try again later"))
                        .once(FINAL_DOT, ServerAct.says("451 4.7.1 greylisted, try again later"));
                var setting = RealmMailServer.of(ibok, server)) {
            OwedMail mail = OwedMail.toNewCustomer(ibok, "Poczekalny");
            waitsBecauseOf(mail, "TEMPORARILY_REFUSED");
            JsonNode sent = mail.await("state", "SENT");
            assertThat(sent.path("attempts").asInt()).isEqualTo(3);
            assertThat(sent.path("lastError").isNull()).isTrue();
            assertThat(messageIds(server, mail))
                    .hasSize(2)
                    .containsOnly(messageIds(server, mail).get(0));
            assertThat(server.handedTo(mail.address()))
                    .as("every try has a temporary password of its own")
                    .extracting(handed -> handed.mail().text())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void anAddressThatIsRejectedEndsTheMailAtOnceWithAReason() {
        try (var server = new ScriptedMailServer().always("RCPT", ServerAct.says("550 5.1.1 no such user"));
                var setting = RealmMailServer.of(ibok, server)) {
            failsBecauseOf(OwedMail.toNewCustomer(ibok, "Nieznany"), "ADDRESS_REFUSED");
        }
    }

    @Test
    void aMailThatIsRejectedEndsAtOnceEvenWhenTheServerHangsUpOnIt() {
        ServerAct rejection = caller -> {
            ServerAct.says("554 5.6.0 no such mails").play(caller);
            ServerAct.resets().play(caller);
        };
        try (var server = new ScriptedMailServer().always(FINAL_DOT, rejection);
                var setting = RealmMailServer.of(ibok, server)) {
            failsBecauseOf(OwedMail.toNewCustomer(ibok, "Odrzucony"), "REFUSED");
        }
    }

    @Test
    @Tag("full")
    void aServerThatTakesNoMailsOfOursGivesNoMailUp() {
        OwedMail relay;
        OwedMail sender;
        try (var server = new ScriptedMailServer().always("RCPT", ServerAct.says("554 5.7.1 relay access denied"));
                var setting = RealmMailServer.of(ibok, server)) {
            relay = OwedMail.toNewCustomer(ibok, "Przekazywany");
            waitsBecauseOf(relay, "SENDER_REFUSED");
            server.always("MAIL", ServerAct.says("550 5.7.1 sender rejected"));
            sender = OwedMail.toNewCustomer(ibok, "Nadawczy");
            waitsBecauseOf(sender, "SENDER_REFUSED");
        }
        arrives(relay);
        arrives(sender);
    }

    private static void waitsBecauseOf(OwedMail owed, String error) {
        JsonNode mail = owed.await("lastError", error);
        assertThat(mail.path("state").asText()).isEqualTo("PENDING");
        assertThat(mail.path("nextAttemptAt").isNull()).isFalse();
    }

    private static void failsBecauseOf(OwedMail owed, String error) {
        JsonNode mail = owed.await("state", "FAILED");
        assertThat(mail.path("lastError").asText()).isEqualTo(error);
        assertThat(mail.path("attempts").asInt()).isOne();
        assertThat(mail.path("nextAttemptAt").isNull()).isTrue();
    }

    private void arrives(OwedMail owed) {
        owed.await("state", "SENT");
        assertThat(ibok.mailbox().to(owed.address())).hasSize(1);
    }

    private void opensTheChangePage(String text) {
        ActivationMail mail = ActivationMail.read(text);
        LoginConversation login = new LoginConversation(
                        ibok.realm(), ibok.portal().url())
                .open()
                .login(mail.login(), mail.temporaryPassword());
        assertThat(login.page()).contains("password-new");
    }

    private static List<String> messageIds(ScriptedMailServer server, OwedMail mail) {
        return server.handedTo(mail.address()).stream()
                .map(handed -> handed.header("Message-ID"))
                .toList();
    }
}
