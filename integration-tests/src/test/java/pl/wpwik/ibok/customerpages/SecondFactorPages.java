package pl.wpwik.ibok.customerpages;

import static pl.wpwik.ibok.customerpages.CustomerPage.of;
import static pl.wpwik.ibok.customerpages.CustomerPage.refused;

import java.util.List;

/** A one-time code, for whoever has set one up in the account console. */
final class SecondFactorPages {

    private SecondFactorPages() {}

    static List<CustomerPage> all() {
        return List.of(
                of("second-factor-set-up", "Setting up a one-time code", SecondFactorPages::setUp),
                of("second-factor-set-up-by-hand", "Setting up a one-time code without a camera", visit -> {
                    setUp(visit);
                    visit.click("#mode-manual").await("#kc-totp-secret-key");
                }),
                refused("second-factor-set-up-wrong", "Setting up a one-time code, refused", visit -> {
                    setUp(visit);
                    visit.fill("#totp", "000000").click("#saveTOTPBtn").await("[aria-invalid=true]");
                }),
                of("second-factor", "The one-time code at login", SecondFactorPages::asked),
                refused("second-factor-wrong", "The one-time code at login, refused", visit -> {
                    asked(visit);
                    visit.fill("#otp", "000000").click("#kc-login").await("[aria-invalid=true]");
                }));
    }

    private static void setUp(Visit visit) {
        visit.loggedIn().open(visit.loginAddress("&kc_action=CONFIGURE_TOTP")).await("#kc-totp-settings-form");
    }

    private static void asked(Visit visit) {
        visit.toLogin().logIn(visit.cast().careful().login(), Cast.OWN);
        visit.await("#kc-otp-login-form");
    }
}
