package pl.wpwik.ibok.html;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.html.HtmlChecker.assertValid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.register.Customer;

/** The first page and the first mail of every customer; the other pages are checked where all of them are walked. */
@ExtendWith(IbokServer.class)
class ValidHtmlIT {

    private final IbokSystem ibok;

    ValidHtmlIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void theLoginPageIsValidAlsoWithAnError() {
        LoginConversation person =
                new LoginConversation(ibok.realm(), ibok.portal().url()).open();
        assertValid("login", person.page());
        assertValid("login, refused", person.login("nikt", "Zgaduje-1").page());
    }

    @Test
    void theAccountConsoleIsValidButForTheKnownDefectOfKeycloak() {
        String html =
                new Http().get(ibok.realm().url() + "/account/").successful().text();
        assertValid("account console", html);
        assertThat(HtmlChecker.allErrors(html))
                .as("a defect that Keycloak has mended needs no exception")
                .hasSize(1);
    }

    @Test
    void theActivationMailIsValid() {
        Customer customer = Customer.registered(ibok, "Maria", "Poprawna");
        assertValid(
                "activation mail",
                ibok.mailbox()
                        .await(customer.email(), Customer.ACTIVATION_SUBJECT)
                        .html());
    }
}
