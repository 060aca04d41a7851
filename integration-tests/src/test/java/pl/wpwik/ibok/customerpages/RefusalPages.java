package pl.wpwik.ibok.customerpages;

import static pl.wpwik.ibok.customerpages.CustomerPage.of;

import java.util.List;

/** Who is no registered customer. */
final class RefusalPages {

    private static final String SIGN = "#ibok-no-access";

    private RefusalPages() {}

    static List<CustomerPage> all() {
        return List.of(
                of("no-access", "No access: an account that is no customer's", visit -> {
                    var clerk = visit.cast().ibok().clerk();
                    visit.toLogin().logIn(clerk.username(), clerk.password());
                    visit.await(SIGN);
                }),
                of("no-access-logged-in", "No access, for somebody who is logged in elsewhere", visit -> {
                    var clerk = visit.cast().ibok().clerk();
                    String account = visit.realm().url() + "/account/";
                    visit.open(account).fill("#username", clerk.username()).fill("#password", clerk.password());
                    visit.click("#kc-login").page().waitForURL(account + "**");
                    visit.open(visit.loginAddress("")).await(SIGN);
                }));
    }
}
