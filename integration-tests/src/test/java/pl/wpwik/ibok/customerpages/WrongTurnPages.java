package pl.wpwik.ibok.customerpages;

import static pl.wpwik.ibok.customerpages.CustomerPage.of;

import java.util.List;

/** Outdated pages, broken links, lost cookies. A second tab is no page: Keycloak sends it on to the portal. */
final class WrongTurnPages {

    private static final String ERROR = "#kc-error-message";

    private WrongTurnPages() {}

    static List<CustomerPage> all() {
        return List.of(
                of("page-expired", "An outdated page of the login", WrongTurnPages::sendAnOutdatedPage),
                of("cookies-lost", "A login without cookies", visit -> {
                    var login = visit.toLogin();
                    visit.page().context().clearCookies();
                    login.logIn("hanna.wislana", "Przeplyw-27");
                    visit.await(ERROR);
                }),
                of(
                        "unknown-application",
                        "A link from an unknown application",
                        visit -> visit.open(visit.authorization("nieznana", "https://example.com/"))
                                .await(ERROR)),
                of(
                        "foreign-address",
                        "A link that would lead to a foreign address",
                        visit -> visit.open(visit.authorization("ibok-portal", "https://example.com/"))
                                .await(ERROR)),
                of(
                        "outdated-link",
                        "A link of an outdated mail",
                        visit -> visit.open(visit.realm().url() + "/login-actions/action-token?key=nieaktualny")
                                .await(ERROR)),
                of(
                        "not-found",
                        "An address that does not exist",
                        visit -> visit.open(visit.realm().url() + "/login-actions/nie-ma")
                                .await(ERROR)),
                of(
                        "device",
                        "The code of a device, an address of Keycloak's own",
                        visit -> visit.open(visit.realm().url() + "/device")));
    }

    /** As after Back: the login form once more, when the server waits for the change of the password. */
    private static void sendAnOutdatedPage(Visit visit) {
        var newcomer = visit.cast().newcomer();
        visit.toLogin();
        String form = visit.page().locator("#kc-form-login").getAttribute("action");
        visit.page().locator("#username").fill(newcomer.login());
        visit.page().locator("#password").fill(newcomer.temporaryPassword());
        visit.click("#kc-login").await("#kc-passwd-update-form");
        visit.open(form).await("#loginRestartLink");
    }
}
