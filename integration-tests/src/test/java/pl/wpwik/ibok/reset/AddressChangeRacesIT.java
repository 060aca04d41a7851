package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.StallingMailServer;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.mail.OwedMail;
import pl.wpwik.ibok.register.Correction;

/** An address is changed in the very moment in which something else happens to the account. */
@ExtendWith(IbokServer.class)
@Tag("punkt-7")
@Tag("full")
class AddressChangeRacesIT {

    private final IbokSystem ibok;

    AddressChangeRacesIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void aMailThatIsJustBeingSentToTheFormerAddressOpensNothing() {
        ChangedAddress account = ChangedAddress.of(ibok, "Wdrodze");
        OwedMail.awaitNone(ibok);
        ObjectNode realm = (ObjectNode) ibok.asAdministrator().get("").json();
        try (var stalling = new StallingMailServer()) {
            ibok.asAdministrator()
                    .put("", withMailServer(realm, stalling.port()))
                    .successful();
            try {
                assertThat(account.outcomeOfAsking()).isEqualTo("MAIL_OWED");
                stalling.awaitCall();
            } finally {
                ibok.asAdministrator().put("", realm).successful();
            }
            assertThat(account.customer().purposes()).containsExactly("RESET");
            account.to("wdrodze@example.com");
            assertThat(account.customer().purposes()).isEmpty();
            ActivationMail lost = ActivationMail.read(stalling.accept().text());
            assertThat(lost.login()).isEqualTo(account.customer().login());
            assertThat(account.customer()
                            .atLoginPage()
                            .login(lost.login(), lost.temporaryPassword())
                            .page())
                    .doesNotContain("password-new");
        }
    }

    @Test
    void askingAndChangingAtOnceNeverBringsAWorkingPasswordToTheNewAddress() {
        for (int round = 0; round < 3; round++) {
            ChangedAddress account = ChangedAddress.of(ibok, "Równoczesna");
            String newest = "rownoczesna" + round + "@example.com";
            Together.run(
                    2,
                    i -> i == 0 ? account.outcomeOfAsking() : account.to(newest).toString());
            ibok.mailbox().await(newest, "Nowy adres");
            OwedMail.awaitNone(ibok);
            assertThat(ibok.mailbox().to(newest))
                    .noneMatch(mail -> mail.subject().contains(ForgetfulCustomer.SUBJECT));
            assertThat(account.customer().purposes()).isEmpty();
        }
    }

    @Test
    void ofTwoRegistrarsWhoChangeItAtOnceOneLearnsOfTheOther() {
        ChangedAddress account = ChangedAddress.of(ibok, "Dwojga");
        var seen = account.application();
        List<Answer> answers = Together.run(2, i -> new Correction(ibok).correct(seen, "dwojga" + i + "@example.com"));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        String winner = account.application().path("contact").path("email").asText();
        ibok.mailbox().await(winner, "Nowy adres");
        ibok.mailbox().await(account.customer().email(), "został zmieniony");
        assertThat(ibok.mailbox()
                        .to(winner.equals("dwojga0@example.com") ? "dwojga1@example.com" : "dwojga0@example.com"))
                .isEmpty();
    }

    private static ObjectNode withMailServer(ObjectNode realm, int port) {
        ObjectNode changed = realm.deepCopy();
        changed.withObject("smtpServer").put("host", "127.0.0.1").put("port", Integer.toString(port));
        return changed;
    }
}
