package pl.wpwik.ibok.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.accessibility.Wcag.assertNoViolations;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationsPage;
import pl.wpwik.ibok.pages.ChangePasswordPage;
import pl.wpwik.ibok.pages.PortalPage;
import pl.wpwik.ibok.pages.StaffConsole;
import pl.wpwik.ibok.register.Customer;

/** WCAG 2.1 AA on every page of ours, as far as axe-core can tell. */
@ExtendWith(IbokServer.class)
class AccessibilityIT {

    private final IbokSystem ibok;
    private final Browser browser;

    AccessibilityIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @Test
    void thePagesACustomerMeetsOnTheWayIn() {
        Customer customer = Customer.registered(ibok, "Maria", "Dostępna");
        PortalPage portal = PortalPage.open(browser.person(), ibok.portal().url());
        assertNoViolations(portal.page(), "html");
        var login = portal.goToLogin();
        assertNoViolations(login.page(), "html");
        login.logIn(customer.login(), "Zgaduje-1");
        assertNoViolations(login.page(), "html");
        login.logIn(customer.login(), customer.temporaryPassword());
        var change = new ChangePasswordPage(login.page());
        assertNoViolations(change.page(), "html");
        change.choose("żółw");
        assertThat(change.errors()).isNotEmpty();
        assertNoViolations(change.page(), "html");
    }

    /** The shell around our pages is Keycloak's; ours is what stands in main, and our entry in the navigation. */
    @Test
    void thePagesOfTheOffice() {
        Customer customer = Customer.registered(ibok, "Maria", "Urzędowa");
        var console = StaffConsole.logIn(browser.person(), ibok.realm(), ibok.registrar());
        ApplicationsPage list = console.openApplications();
        list.open(customer.application().path("number").asText());
        assertNoViolations(list.page(), "main");
        assertNoViolations(list.page(), "#nav-item-bok27");
        list.page().goBack();
        assertNoViolations(new ApplicationsPage(list.page()).page(), "main");
        var form = new ApplicationsPage(list.page()).newApplication();
        assertNoViolations(form.page(), "main");
    }
}
