package pl.wpwik.ibok.customerpages;

import static pl.wpwik.ibok.customerpages.CustomerPage.of;
import static pl.wpwik.ibok.customerpages.CustomerPage.refused;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import pl.wpwik.ibok.pages.LoginPage;

/** The login page. */
final class LoginPages {

    private LoginPages() {}

    static List<CustomerPage> all() {
        return List.of(
                of("login", "Login page", Visit::toLogin),
                of("login-filled", "Login page, filled in, the password shown", LoginPages::fill),
                refused(
                        "login-wrong",
                        "Login page after a wrong login or password",
                        visit -> visit.toLogin().logIn("nie.ma.takiego", "Zgaduje-1")),
                refused(
                        "login-nothing-typed",
                        "Login page, sent empty",
                        visit -> visit.toLogin().logIn("", "")),
                of(
                        "login-again",
                        "Login page, asked for the password once more",
                        visit -> visit.loggedIn().toLogin("&prompt=login")),
                of("login-timed-out", "Login page, sent after it has timed out", LoginPages::sendTooLate));
    }

    private static void fill(Visit visit) {
        visit.toLogin();
        visit.fill("#username", "hanna.wislana").fill("#password", "Przeplyw-27");
        visit.click("[data-password-toggle]");
    }

    /** The server has forgotten the attempt; the browser still has what it takes to begin anew. */
    private static void sendTooLate(Visit visit) {
        LoginPage login = visit.toLogin();
        for (Cookie cookie : visit.page().context().cookies()) {
            if (cookie.name.startsWith("AUTH_SESSION_ID")) {
                visit.page()
                        .context()
                        .clearCookies(
                                new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName(cookie.name));
            }
        }
        login.logIn("hanna.wislana", "Przeplyw-27");
        visit.await("[role=alert]");
    }
}
