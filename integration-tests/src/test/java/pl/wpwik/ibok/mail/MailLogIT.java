package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.HandedMail;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Realm;
import pl.wpwik.ibok.harness.ScriptedMailServer;
import pl.wpwik.ibok.harness.ServerAct;
import pl.wpwik.ibok.register.Customer;

/** Mail servers repeat addresses in their replies: none of it may reach the log, whoever sends the mail. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class MailLogIT {

    private static final String ACTIONS = "/execute-actions-email";

    private final IbokSystem ibok;

    MailLogIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void nothingElseIsOwed() {
        OwedMail.awaitNone(ibok);
    }

    @Test
    void ofARefusalTheLogHasTheDigitsTheMailAndTheServerButNoWordAndNoAddress() {
        String words = "wir-kennen-niemanden";
        try (var server = new ScriptedMailServer()
                        .always("RCPT", ServerAct.says("550 5.1.1 klient@example.com " + words));
                var setting = RealmMailServer.of(ibok, server)) {
            OwedMail mail = OwedMail.toNewCustomer(ibok, "Niezapisany");
            mail.await("state", "FAILED");
            assertThat(log())
                    .containsPattern("Mail [0-9a-f-]{36} to 127\\.0\\.0\\.1:" + server.port()
                            + ": Mail not sent: ADDRESS_REFUSED, RECIPIENT 550 5\\.1\\.1 ")
                    .doesNotContain(words, mail.address());
        }
    }

    @Test
    void keycloaksOwnMailsAreSentTheSameWayAndFailAsSilently() {
        Customer customer = Customer.registered(ibok, "Jan", "Zwyczajny");
        try (var server = new ScriptedMailServer();
                var setting = RealmMailServer.of(ibok, server)) {
            ibok.asAdministrator()
                    .put(customer.userPath() + ACTIONS, List.of("UPDATE_PROFILE"))
                    .successful();
            assertThat(server.handedTo(customer.email()))
                    .extracting(mail -> mail.header("Auto-Submitted"))
                    .containsExactly("auto-generated");
            String words = "zdanie-serwera";
            server.always("DATA", ServerAct.says("554 5.6.0 " + customer.email() + " " + words));
            Answer refused = ibok.asAdministrator().put(customer.userPath() + ACTIONS, List.of("UPDATE_PROFILE"));
            assertThat(refused.status()).isEqualTo(500);
            assertThat(refused.text() + log())
                    .contains("REFUSED, CONTENT 554 5.6.0")
                    .doesNotContain(words);
            assertThat(log()).doesNotContain(customer.email());
        }
    }

    @Test
    void theConsolesTestOfTheConnectionWorksAndFailsWithoutWords() {
        AdminApi master = ibok.asAdministrator().of(Realm.master(ibok.server().url()));
        String path = "/users?exact=true&username="
                + ibok.server().settings().administrator().username();
        ObjectNode administrator =
                (ObjectNode) master.get(path).successful().json().path(0);
        String user = "/users/" + administrator.path("id").asText();
        master.put(user, administrator.deepCopy().put("email", "szef@wpwik.example"))
                .successful();
        try (var server = new ScriptedMailServer()) {
            Map<String, String> settings = Map.of(
                    "host",
                    "127.0.0.1",
                    "port",
                    Integer.toString(server.port()),
                    "from",
                    "proba@wpwik.com",
                    "debug",
                    "true");
            ibok.asAdministrator().post("/testSMTPConnection", settings).successful();
            assertThat(server.handedTo("szef@wpwik.example"))
                    .extracting(HandedMail::sender)
                    .containsExactly("proba@wpwik.com");
            String words = "kein-zutritt";
            server.always("greeting", ServerAct.says("554 " + words));
            assertThat(ibok.asAdministrator()
                            .post("/testSMTPConnection", settings)
                            .status())
                    .isEqualTo(500);
            assertThat(log()).contains("SENDER_REFUSED, GREETING 554").doesNotContain(words, "szef@wpwik.example");
        } finally {
            master.put(user, administrator.put("email", "")).successful();
        }
    }

    @Test
    void aSenderThatCannotBeUsedIsRefusedWhenItIsSaved() {
        JsonNode realm = ibok.asAdministrator().get("").successful().json();
        ObjectNode smtp = realm.path("smtpServer").deepCopy();
        Answer refused = ibok.asAdministrator().put("", Map.of("smtpServer", smtp.put("from", "nikt")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("invalid setting 'from'");
    }

    private String log() {
        return ibok.server().log();
    }
}
