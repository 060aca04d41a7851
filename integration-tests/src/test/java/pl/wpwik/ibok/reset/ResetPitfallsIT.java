package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;

/** Ways in which a customer with two passwords and two windows may come to grief. */
@ExtendWith(IbokServer.class)
@Tag("punkt-7")
class ResetPitfallsIT {

    private static final String CHANGE_PAGE = "password-new";
    private static final String NEW = "Nowe-Zrodlo-27";

    private final IbokSystem ibok;

    ResetPitfallsIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void comeFromAFreshAddress() {
        ResetRequestRows.forgetAddresses(ibok);
    }

    @Test
    void whoGoesBackAndRemembersTheOwnPasswordNeedNotChangeIt() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Maja", "Cofająca");
        ActivationMail mail = customer.asksAndReads();
        LoginConversation maja = customer.atLoginPage();
        Answer loginPage = maja.answer();
        maja.login(mail.login(), mail.temporaryPassword());
        assertThat(maja.page()).contains(CHANGE_PAGE);
        maja.backTo(loginPage).login(customer.login(), ForgetfulCustomer.OWN);
        assertThat(maja.atPortal()).isFalse();
        maja.go("login-actions/restart").login(customer.login(), ForgetfulCustomer.OWN);
        assertThat(maja.atPortal()).isTrue();
        assertThat(customer.purposes()).containsExactly("RESET");
    }

    @Test
    void whoLogsInAnewWithTheTemporaryPasswordMustChangeItAllTheSame() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Maja", "Odwrotna");
        ActivationMail mail = customer.asksAndReads();
        LoginConversation maja = customer.atLoginPage().login(customer.login(), ForgetfulCustomer.OWN);
        assertThat(maja.atPortal()).isTrue();
        maja.open("prompt=login").submit(Map.of("username", mail.login(), "password", mail.temporaryPassword()));
        assertThat(maja.page()).contains(CHANGE_PAGE);
        assertThat(maja.changePassword(NEW).atPortal()).isTrue();
    }

    @Test
    void afterAFailedOwnPasswordTheTemporaryOneStillForcesTheChange() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Maja", "Myląca");
        ActivationMail mail = customer.asksAndReads();
        LoginConversation maja = customer.atLoginPage()
                .login(customer.login(), "Zle-Haslo-1")
                .login(mail.login(), mail.temporaryPassword());
        assertThat(maja.page()).contains(CHANGE_PAGE);
        assertThat(maja.atPortal()).isFalse();
    }

    @Test
    void ofTwoTabsThatCompleteTheChangeOneLosesCleanly() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Maja", "Dwukartowa");
        ActivationMail mail = customer.asksAndReads();
        LoginConversation first = customer.atLoginPage();
        LoginConversation second = customer.atLoginPage();
        first.login(mail.login(), mail.temporaryPassword());
        second.login(mail.login(), mail.temporaryPassword());
        assertThat(first.changePassword(NEW).atPortal()).isTrue();
        second.changePassword("Inne-Zrodlo-28");
        assertThat(second.atPortal()).isFalse();
        assertThat(second.page()).contains("Hasło tymczasowe już nie działa");
        assertThat(customer.atLoginPage().login(customer.login(), NEW).atPortal())
                .isTrue();
        assertThat(customer.atLoginPage()
                        .login(customer.login(), "Inne-Zrodlo-28")
                        .atPortal())
                .isFalse();
    }

    @Test
    void ofTwoTabsOfOneBrowserTheSecondFindsTheSessionOfTheFirst() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Maja", "Jednoprzeglądarkowa");
        ActivationMail mail = customer.asksAndReads();
        LoginConversation first = customer.atLoginPage().login(mail.login(), mail.temporaryPassword());
        LoginConversation second = first.newTab().login(mail.login(), mail.temporaryPassword());
        assertThat(first.changePassword(NEW).atPortal()).isTrue();
        assertThat(second.changePassword("Inne-Zrodlo-28").answer().status()).isLessThan(500);
        assertThat(customer.atLoginPage().login(customer.login(), NEW).atPortal())
                .isTrue();
    }

    @Test
    void aChangeInTheAccountConsoleVoidsOpenTemporaryPasswords() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Maja", "Samodzielna");
        ActivationMail mail = customer.asksAndReads();
        LoginConversation maja = customer.atLoginPage()
                .login(customer.login(), ForgetfulCustomer.OWN)
                .open("kc_action=UPDATE_PASSWORD")
                .changePassword(NEW);
        assertThat(maja.atPortal()).isTrue();
        assertVoid(customer, mail);
    }

    @Test
    void aChangeByAnAdministratorVoidsOpenTemporaryPasswords() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Maja", "Administrowana");
        ActivationMail mail = customer.asksAndReads();
        ibok.asAdministrator()
                .put(
                        customer.customer().userPath() + "/reset-password",
                        Map.of("type", "password", "value", NEW, "temporary", false))
                .successful();
        assertVoid(customer, mail);
        assertThat(customer.atLoginPage().login(customer.login(), NEW).atPortal())
                .isTrue();
    }

    @Test
    void aChangeByAnAdministratorWhileTheChangePageIsOpenEndsThatLogin() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Maja", "Wyprzedzona");
        ActivationMail mail = customer.asksAndReads();
        LoginConversation maja = customer.atLoginPage().login(mail.login(), mail.temporaryPassword());
        ibok.asAdministrator()
                .put(
                        customer.customer().userPath() + "/reset-password",
                        Map.of("type", "password", "value", NEW, "temporary", false))
                .successful();
        assertThat(maja.changePassword("Inne-Zrodlo-28").page()).contains("Hasło tymczasowe już nie działa");
    }

    @Test
    void blanksPastedAroundTheTemporaryPasswordAreIgnored() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Maja", "Wklejająca");
        ActivationMail mail = customer.asksAndReads();
        LoginConversation maja =
                customer.atLoginPage().login(" " + mail.login() + " ", "\u00a0" + mail.temporaryPassword() + " \n");
        assertThat(maja.page()).contains(CHANGE_PAGE);
    }

    private static void assertVoid(ForgetfulCustomer customer, ActivationMail mail) {
        LoginConversation stranger = customer.atLoginPage().login(mail.login(), mail.temporaryPassword());
        assertThat(stranger.atPortal()).isFalse();
        assertThat(stranger.page()).doesNotContain(CHANGE_PAGE).contains("kc-form-login");
    }
}
