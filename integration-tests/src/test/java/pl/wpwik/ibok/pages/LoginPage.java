package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Realm;

/** Keycloak's login page in our theme. */
public record LoginPage(Page page) {

    /** The example of RFC 7636; the code is never redeemed. */
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    public LoginPage {
        assertThat(page.locator("#kc-form-login")).isVisible();
    }

    /** As the application {@code client} sends people there, without a script of its own. */
    public static void send(Page page, Realm realm, String client, String returnTo, String parameters) {
        page.navigate(realm.openid("auth") + "?client_id=" + client + "&redirect_uri=" + Http.encode(returnTo)
                + "&response_type=code&scope=openid&code_challenge_method=S256&code_challenge=" + CHALLENGE
                + parameters);
    }

    /** Types and sends; where that leads to is the next page's business. */
    public void logIn(String login, String password) {
        page.locator("#username").fill(login);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    public ForgottenPasswordPage forgotPassword() {
        page.getByText("Zapomniałeś hasła?").click();
        return new ForgottenPasswordPage(page);
    }
}
