package pl.wpwik.ibok.customerpages;

import static pl.wpwik.ibok.customerpages.CustomerPage.of;
import static pl.wpwik.ibok.customerpages.CustomerPage.refused;

import java.util.List;

/** Asking for a temporary password (point 7), and one that has expired. */
final class ForgottenPasswordPages {

    private ForgottenPasswordPages() {}

    static List<CustomerPage> all() {
        return List.of(
                of("forgotten-password", "Forgotten password", ForgottenPasswordPages::forgotten),
                of("forgotten-password-filled", "Forgotten password, filled in", visit -> {
                    forgotten(visit);
                    visit.fill("#username", "hanna.wislana");
                }),
                refused("forgotten-password-nothing-typed", "Forgotten password, sent empty", visit -> ask(visit, "")),
                of("reset-requested", "What happens now: the same for every login", visit -> {
                    ask(visit, "nie.ma.takiego");
                    visit.await("#ibok-reset-requested");
                }),
                of("temporary-password-expired", "An expired temporary password", visit -> {
                    var late = visit.cast().latecomer();
                    visit.toLogin().logIn(late.login(), late.temporaryPassword());
                    visit.await("#ibok-temporary-password-expired");
                }));
    }

    private static void forgotten(Visit visit) {
        visit.toLogin();
        visit.click("a[href*='login-actions/reset-credentials']").await("#kc-reset-password-form");
    }

    private static void ask(Visit visit, String login) {
        forgotten(visit);
        visit.fill("#username", login).click("#kc-reset-password-form [type=submit]");
    }
}
