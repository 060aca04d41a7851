package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.HandedMail;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.ScriptedMailServer;
import pl.wpwik.ibok.register.RealmSetting;

/** What stands on a mail's envelope and in its headers. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class MailHeadersIT {

    private final IbokSystem ibok;

    MailHeadersIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void nothingElseIsOwed() {
        OwedMail.awaitNone(ibok);
    }

    @Test
    void aMailSaysThatNoPersonHasWrittenItAndIsKnownByTheRowThatOwedIt() {
        try (var server = new ScriptedMailServer();
                var setting = RealmMailServer.of(ibok, server)) {
            OwedMail owed = OwedMail.toNewCustomer(ibok, "Nagłówkowy");
            HandedMail mail = sent(server, owed);
            assertThat(mail.recipient()).isEqualTo(owed.address());
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(mail.header("X-Auto-Response-Suppress")).contains("OOF", "AutoReply");
            assertThat(mail.header("Message-ID")).matches("<[0-9a-f-]{36}@wpwik\\.com>");
            assertThat(mail.header("Date")).isNotEmpty();
            assertThat(mail.header("To")).isEqualTo(owed.address());
            assertThat(mail.header("From")).contains("<ibok@wpwik.com>");
        }
    }

    @Test
    void whoIsToldOfAMailThatComesBackIsASetting() {
        try (var server = new ScriptedMailServer()) {
            try (var setting = RealmMailServer.of(ibok, server)) {
                assertThat(sender(server, "Bezzwrotny")).isEqualTo("ibok@wpwik.com");
            }
            try (var setting = RealmMailServer.of(ibok, server, Map.of("envelopeFrom", "koperta@wpwik.com"))) {
                assertThat(sender(server, "Kopertowy")).isEqualTo("koperta@wpwik.com");
                try (var bounces = RealmSetting.of(ibok, Map.of("ibok.bounceAddress", "zwroty@wpwik.com"))) {
                    assertThat(sender(server, "Zwrotny")).isEqualTo("zwroty@wpwik.com");
                }
            }
        }
    }

    private String sender(ScriptedMailServer server, String lastName) {
        return sent(server, OwedMail.toNewCustomer(ibok, lastName)).sender();
    }

    private static HandedMail sent(ScriptedMailServer server, OwedMail owed) {
        owed.await("state", "SENT");
        return server.handedTo(owed.address()).get(0);
    }
}
