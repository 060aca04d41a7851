package pl.wpwik.ibok.customerpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Customer;

/** What each field tells a telephone's keyboard and a password manager; neither may change what is typed. */
@ExtendWith(IbokServer.class)
@Tag("full")
class FieldsIT {

    private static final List<String> NAMES = List.of("autocomplete", "enterkeyhint", "inputmode");

    private final IbokSystem ibok;
    private final Cast cast;
    private final Visit visit;

    FieldsIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        cast = new Cast(ibok);
        visit = Visit.begin(cast, browser, Language.PL);
    }

    @Test
    void ofTheLoginAndOfTheForgottenPassword() {
        visit.toLogin();
        field("#username", "username", "next", "");
        field("#password", "current-password", "go", "");
        visit.click("a[href*='login-actions/reset-credentials']").await("#kc-reset-password-form");
        field("#username", "username", "send", "");
    }

    @Test
    void ofTheOwnPassword() {
        Customer customer = Customer.registered(ibok, "Palina", "Dotykowa");
        visit.toLogin().logIn(customer.login(), customer.temporaryPassword());
        visit.await("#password-new");
        field("#password-new", "new-password", "next", "");
        field("#password-confirm", "new-password", "done", "");
    }

    @Test
    void ofTheCode() {
        visit.toLogin().logIn(cast.careful().login(), Cast.OWN);
        visit.await("#otp");
        field("#otp", "one-time-code", "go", "numeric");
    }

    private void field(String selector, String autocomplete, String enter, String keyboard) {
        var field = visit.page().locator(selector);
        assertThat(NAMES.stream().map(field::getAttribute).map(value -> value == null ? "" : value))
                .as(selector)
                .containsExactly(autocomplete, enter, keyboard);
        assertThat(Map.of(
                        "autocapitalize", field.getAttribute("autocapitalize"),
                        "autocorrect", field.getAttribute("autocorrect"),
                        "spellcheck", field.getAttribute("spellcheck")))
                .as(selector)
                .isEqualTo(Map.of("autocapitalize", "none", "autocorrect", "off", "spellcheck", "false"));
    }
}
