package pl.wpwik.ibok.customerpages;

import static pl.wpwik.ibok.customerpages.CustomerPage.of;
import static pl.wpwik.ibok.customerpages.CustomerPage.refused;

import java.util.List;
import java.util.function.Consumer;
import pl.wpwik.ibok.pages.ChangePasswordPage;

/** The forced change of the temporary password (point 6), and the one a customer asks for. */
final class PasswordPages {

    private static final String GOOD = "Przeplyw-27";

    private PasswordPages() {}

    static List<CustomerPage> all() {
        return List.of(
                of("first-password", "Own password after a temporary one", PasswordPages::first),
                of("first-password-begun", "Own password, half typed: some rules are met", filled("Przep", "")),
                of("first-password-filled", "Own password, filled in: all rules are met", filled(GOOD, GOOD)),
                refused(
                        "first-password-broken-rules",
                        "Own password, refused: every broken rule",
                        sent("żółw", "żółw")),
                refused("first-password-mismatch", "Own password, typed differently", sent(GOOD, GOOD + "1")),
                refused("first-password-nothing-typed", "Own password, sent empty", sent("", "")),
                of("change-password", "Change of the own password", PasswordPages::change),
                refused("change-password-broken-rules", "Change of the own password, refused", visit -> {
                    change(visit);
                    new ChangePasswordPage(visit.page()).choose("haslo");
                    visit.await("#input-error-password-new");
                }));
    }

    private static Consumer<Visit> filled(String password, String repeated) {
        return visit -> {
            first(visit);
            visit.fill("#password-new", password).fill("#password-confirm", repeated);
        };
    }

    private static Consumer<Visit> sent(String password, String repeated) {
        return visit -> {
            filled(password, repeated).accept(visit);
            visit.click("#kc-passwd-update-form [type=submit]").await(".ibok-summary");
        };
    }

    private static void first(Visit visit) {
        var newcomer = visit.cast().newcomer();
        visit.toLogin().logIn(newcomer.login(), newcomer.temporaryPassword());
        visit.await("#kc-passwd-update-form");
    }

    private static void change(Visit visit) {
        visit.loggedIn().open(visit.loginAddress("&kc_action=UPDATE_PASSWORD")).await("#kc-passwd-update-form");
    }
}
