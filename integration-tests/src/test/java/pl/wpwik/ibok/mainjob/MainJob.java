package pl.wpwik.ibok.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.harness.Secrets;
import pl.wpwik.ibok.pages.ChangePasswordPage;
import pl.wpwik.ibok.pages.PortalPage;
import pl.wpwik.ibok.pages.StaffConsole;

/** The whole way of the product by clicks, from the paper to the customer's own password: regulation points 1 to 6. */
public final class MainJob {

    private final Surroundings surroundings;
    private final PaperApplication paper = PaperApplication.complete();

    public MainJob(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Points 1 to 3: a clerk keys the paper in and cannot register it. Gives the application's number. */
    public String clerkEntersTheApplication() {
        var console = StaffConsole.logIn(surroundings.browser().person(), surroundings.realm(), surroundings.clerk());
        var form = console.openApplications().newApplication().keyIn(paper);
        surroundings.screenshots().takeInHighWindow(form.page(), "console-form");
        var application = form.save();
        assertThat(application.content()).containsText(paper.lastName());
        return application.number();
    }

    /** Point 4: the registrar finds the application in the list and registers it. */
    public void registrarRegisters(String number) {
        var console =
                StaffConsole.logIn(surroundings.browser().person(), surroundings.realm(), surroundings.registrar());
        var list = console.openApplications();
        assertThat(list.show("Do rejestracji").link(number)).isVisible();
        surroundings.screenshots().take(list.page(), "console-list");
        var application = list.open(number);
        assertThat(application.loginCheck()).containsText("Login jest wolny");
        surroundings.screenshots().takeInHighWindow(application.page(), "console-application");
        application.register();
        assertThat(application.registerButton()).isHidden();
    }

    /** Point 5: login, temporary password and basic data come by e-mail, in text and in HTML. */
    public ActivationMail customerReadsTheMail() {
        var mail = surroundings.mailbox().await(paper.email(), "Twoje konto w iBOK jest aktywne");
        for (var body : new String[] {mail.text(), mail.html()}) {
            assertThat(body)
                    .contains(paper.fullName(), paper.customerNumber(), paper.supplyPointAddress())
                    .contains(surroundings.portalUrl());
        }
        show(mail);
        return ActivationMail.read(mail.text());
    }

    /** Point 6: the temporary password opens nothing but the change, and the change names every broken rule. */
    public void customerChoosesAPasswordAndEnters(ActivationMail mail) {
        var ownPassword = Secrets.password();
        var portal = PortalPage.open(surroundings.browser().person(), surroundings.portalUrl());
        var page = portal.page();
        var login = portal.goToLogin();
        surroundings.screenshots().take(page, "login");
        login.logIn(mail.login(), mail.temporaryPassword());
        refuseABadPassword(new ChangePasswordPage(page));
        new ChangePasswordPage(page).choose(ownPassword);
        showWhoIsLoggedIn(new PortalPage(page), mail.login());
        logInAgain(mail.login(), ownPassword);
    }

    private void refuseABadPassword(ChangePasswordPage change) {
        surroundings.screenshots().take(change.page(), "change-password");
        change.choose("żółw");
        assertThat(change.errors())
                .as("every broken rule at once")
                .anyMatch(error -> error.contains("co najmniej 8 znaków"))
                .anyMatch(error -> error.contains("cyfrę"))
                .anyMatch(error -> error.contains("wielką literę"))
                .anyMatch(error -> error.contains("polskich liter"));
        surroundings.screenshots().take(change.page(), "change-password-errors");
    }

    private void showWhoIsLoggedIn(PortalPage portal, String login) {
        assertThat(portal.name()).hasText(paper.fullName());
        assertThat(portal.username()).hasText(login);
        surroundings.screenshots().take(portal.page(), "portal");
    }

    /** The own password alone suffices from now on. */
    private void logInAgain(String login, String ownPassword) {
        var portal = PortalPage.open(surroundings.browser().person(), surroundings.portalUrl());
        portal.goToLogin().logIn(login, ownPassword);
        assertThat(new PortalPage(portal.page()).username()).hasText(login);
    }

    private void show(Mail mail) {
        var page = surroundings.browser().person();
        page.setContent(mail.html());
        surroundings.screenshots().take(page, "activation-mail");
    }
}
