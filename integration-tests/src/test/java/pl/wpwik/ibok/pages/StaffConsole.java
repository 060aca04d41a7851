package pl.wpwik.ibok.pages;

import com.microsoft.playwright.Page;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.Realm;

/** The admin console of the realm, as the office opens it. */
public record StaffConsole(Page page) {

    public static StaffConsole logIn(Page page, Realm realm, Account staff) {
        page.navigate(realm.console());
        new LoginPage(page).logIn(staff.username(), staff.password());
        return new StaffConsole(page);
    }

    public ApplicationsPage openApplications() {
        page.locator("#nav-item-bok27").click();
        return new ApplicationsPage(page);
    }
}
