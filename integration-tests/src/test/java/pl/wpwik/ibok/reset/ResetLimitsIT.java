package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.register.Customer;

/** How often one may ask; whoever asks too often sees the same page. */
@ExtendWith(IbokServer.class)
@Tag("punkt-7")
class ResetLimitsIT {

    private final IbokSystem ibok;

    ResetLimitsIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void comeFromAFreshAddress() {
        ResetRequestRows.forgetAddresses(ibok);
    }

    @Test
    void oneMailAMinute() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Iga", "Minutowa");
        ask(customer.login());
        ask(customer.login());
        assertThat(ResetRequestRows.outcomes(ibok, customer.login(), 2)).containsExactly("LIMITED", "MAIL_OWED");
        customer.backdateRequests(Duration.ofMinutes(1));
        ask(customer.login());
        assertThat(ResetRequestRows.outcomes(ibok, customer.login(), 3))
                .containsExactly("MAIL_OWED", "LIMITED", "MAIL_OWED");
    }

    @Test
    void threeMailsAnHourAndInsistingDoesNotProlongTheWait() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Iga", "Godzinna");
        for (int request = 0; request < 3; request++) {
            customer.asksAndReads();
            customer.backdateRequests(Duration.ofMinutes(18));
        }
        ask(customer.login());
        assertThat(ResetRequestRows.outcomes(ibok, customer.login(), 4))
                .containsExactly("LIMITED", "MAIL_OWED", "MAIL_OWED", "MAIL_OWED");
        customer.backdateRequests(Duration.ofMinutes(7));
        customer.asksAndReads();
        assertThat(customer.mails()).hasSize(4);
    }

    @Test
    void ofManyRequestsAtTheSameMomentOneIsGranted() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Iga", "Natarczywa");
        Together.run(8, person -> ask(customer.login()));
        assertThat(ResetRequestRows.outcomes(ibok, customer.login(), 8))
                .containsOnlyOnce("MAIL_OWED")
                .filteredOn("LIMITED"::equals)
                .hasSize(7);
        ibok.mailbox().await(customer.customer().email(), ForgetfulCustomer.SUBJECT);
        assertThat(customer.mails()).hasSize(1);
    }

    @Test
    void whatWasAskedForBeforeTheClockWasSetBackDoesNotCount() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Iga", "Cofnięta");
        customer.asksAndReads();
        customer.backdateRequests(Duration.ofHours(-2));
        customer.asksAndReads();
        assertThat(customer.mails()).hasSize(2);
    }

    @Test
    void unknownLoginsAreLimitedLikeAnyOther() {
        ask("iga.nieznana");
        ask("iga.nieznana");
        assertThat(ResetRequestRows.outcomes(ibok, "iga.nieznana", 2)).containsExactly("LIMITED", "UNKNOWN");
    }

    @Test
    void twentyRequestsAnHourFromOneAddress() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Iga", "Sąsiadka");
        for (int stranger = 0; stranger < 20; stranger++) {
            ask("iga.obca" + stranger);
        }
        assertThat(ResetRequestRows.outcomes(ibok, "iga.obca19", 1)).containsExactly("UNKNOWN");
        ask(customer.login());
        assertThat(ResetRequestRows.outcomes(ibok, customer.login(), 1)).containsExactly("LIMITED");
        ResetRequestRows.forgetAddresses(ibok);
        customer.asksAndReads();
    }

    @Test
    void whileTheMailServerIsDownManyRequestsOweOneMail() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Iga", "Czekająca");
        ibok.mailbox().await(customer.customer().email(), "zmienion");
        ibok.mailbox().stop();
        try {
            ask(customer.login());
            ResetRequestRows.outcomes(ibok, customer.login(), 1);
            customer.backdateRequests(Duration.ofMinutes(2));
            ask(customer.login());
            assertThat(ResetRequestRows.outcomes(ibok, customer.login(), 2))
                    .isEqualTo(Collections.nCopies(2, "MAIL_OWED"));
        } finally {
            ibok.mailbox().startAgain();
        }
        ibok.mailbox().await(customer.customer().email(), ForgetfulCustomer.SUBJECT);
        assertThat(customer.mails()).hasSize(1);
    }

    @Test
    void theOfficeSendsAgainWhateverTheLimits() {
        Customer waiting = Customer.registered(ibok, "Iga", "Ponaglana");
        ask(waiting.login());
        ask(waiting.login());
        assertThat(ResetRequestRows.outcomes(ibok, waiting.login(), 2)).contains("LIMITED");
        ibok.mailbox().await(waiting.email(), 2);
        ibok.asRegistrar()
                .call("POST", waiting.applicationPath() + "/activation-mail", "")
                .successful();
        assertThat(ibok.mailbox().await(waiting.email(), 3).get(2).subject()).contains("konto w iBOK jest aktywne");
    }

    private LoginConversation ask(String login) {
        LoginConversation person =
                new LoginConversation(ibok.realm(), ibok.portal().url()).open().forgot(login);
        assertThat(person.page()).contains("ibok-reset-requested");
        return person;
    }
}
