package pl.wpwik.ibok.customerpages;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.reset.ForgetfulCustomer;

/** A customer with a one-time code beside the password. */
record CarefulCustomer(String login) {

    private static final Pattern SECRET = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");

    static CarefulCustomer of(IbokSystem ibok) {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Ostrożna", "Brzegowa");
        LoginConversation person = customer.atLoginPage().login(customer.login(), Cast.OWN);
        person.open("kc_action=CONFIGURE_TOTP");
        String secret = secret(person.page());
        person.submit(Map.of("totpSecret", secret, "totp", OneTimeCode.now(secret), "userLabel", "telefon"));
        if (!person.atPortal()) {
            throw new IllegalStateException("The one-time code was not taken");
        }
        return new CarefulCustomer(customer.login());
    }

    private static String secret(String page) {
        Matcher secret = SECRET.matcher(page);
        if (!secret.find()) {
            throw new IllegalStateException("No secret of a one-time code on the page");
        }
        return secret.group(1);
    }
}
