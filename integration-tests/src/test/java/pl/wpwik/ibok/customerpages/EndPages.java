package pl.wpwik.ibok.customerpages;

import static pl.wpwik.ibok.customerpages.CustomerPage.of;

import java.util.List;

/** Logging out. */
final class EndPages {

    private EndPages() {}

    static List<CustomerPage> all() {
        return List.of(
                of("logout-confirm", "Whether to log out", EndPages::asked),
                of("logged-out", "Logged out", visit -> {
                    asked(visit);
                    visit.click("#kc-logout").await("#kc-info-message");
                }),
                of(
                        "logged-out-before",
                        "Logging out when nobody is logged in",
                        visit -> visit.open(visit.realm().openid("logout"))));
    }

    private static void asked(Visit visit) {
        visit.loggedIn().open(visit.realm().openid("logout")).await("#kc-logout");
    }
}
