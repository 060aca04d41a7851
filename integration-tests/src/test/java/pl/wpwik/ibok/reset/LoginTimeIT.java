package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.register.Customer;

/** Every attempt at the login form costs one slow hash, so that its time tells nothing about the account. */
@ExtendWith(IbokServer.class)
@Tag("punkt-7")
class LoginTimeIT {

    private static final String WRONG = "Nie-To-Haslo-1";

    private final IbokSystem ibok;

    LoginTimeIT(IbokSystem ibok) {
        this.ibok = ibok;
        ResetRequestRows.forgetAddresses(ibok);
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga.nieznana", "olga.nieznana@example.com", "OLGA"})
    void unknownLogin(String login) {
        assertThat(hashes(login, WRONG)).isEqualTo(1);
    }

    @Test
    void ownPasswordOnly() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Olga", "Własna");
        assertThat(hashes(customer.login(), WRONG)).isEqualTo(1);
        assertThat(hashes(customer.login(), ForgetfulCustomer.OWN)).isEqualTo(1);
    }

    @Test
    void temporaryPasswordOnly() {
        Customer customer = Customer.registered(ibok, "Olga", "Tymczasowa");
        assertThat(hashes(customer.login(), WRONG)).isEqualTo(1);
        assertThat(hashes(customer.login(), customer.temporaryPassword())).isEqualTo(1);
    }

    @Test
    void ownAndTemporaryPassword() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Olga", "Podwójna");
        ActivationMail mail = customer.asksAndReads();
        assertThat(hashes(customer.login(), WRONG)).isEqualTo(1);
        assertThat(hashes(customer.login(), mail.temporaryPassword())).isEqualTo(1);
        assertThat(hashes(customer.login(), ForgetfulCustomer.OWN)).isEqualTo(1);
    }

    @Test
    void neitherPassword() {
        Customer customer = Customer.registered(ibok, "Olga", "Pusta");
        ibok.asAdministrator()
                .get(customer.userPath() + "/credentials")
                .json()
                .forEach(credential -> ibok.asAdministrator()
                        .delete(customer.userPath() + "/credentials/"
                                + credential.path("id").asText())
                        .successful());
        assertThat(hashes(customer.login(), WRONG)).isEqualTo(1);
    }

    @Test
    void disabledAccount() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Olga", "Zablokowana");
        var user = (ObjectNode)
                ibok.asAdministrator().get(customer.customer().userPath()).json();
        ibok.asAdministrator()
                .put(customer.customer().userPath(), user.put("enabled", false))
                .successful();
        assertThat(hashes(customer.login(), WRONG)).isEqualTo(1);
        assertThat(hashes(customer.login(), ForgetfulCustomer.OWN)).isEqualTo(1);
    }

    @Test
    void lockedAccount() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Olga", "Zamknięta");
        for (int guess = 0; guess < 5; guess++) {
            hashes(customer.login(), "Zgaduje-" + guess);
        }
        assertThat(hashes(customer.login(), WRONG)).isEqualTo(1);
        assertThat(hashes(customer.login(), ForgetfulCustomer.OWN)).isEqualTo(1);
    }

    @Test
    void noPasswordTyped() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Olga", "Roztargniona");
        assertThat(hashes(customer.login(), "")).isEqualTo(1);
        assertThat(hashes("olga.nieznana", "")).isEqualTo(1);
    }

    private long hashes(String login, String password) {
        LoginConversation person =
                new LoginConversation(ibok.realm(), ibok.portal().url()).open();
        return ibok.hashes().during(() -> person.login(login, password));
    }
}
