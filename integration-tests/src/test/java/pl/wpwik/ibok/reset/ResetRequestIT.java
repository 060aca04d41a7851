package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.Customer;

/** Who gets a temporary password for the asking, and what it leaves alone. */
@ExtendWith(IbokServer.class)
@Tag("punkt-7")
class ResetRequestIT {

    private static final String CHANGE_PAGE = "password-new";
    private static final String NEW = "Nowe-Zrodlo-27";

    private final IbokSystem ibok;

    ResetRequestIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void comeFromAFreshAddress() {
        ResetRequestRows.forgetAddresses(ibok);
    }

    @Test
    void theOwnPasswordKeepsWorkingUntilItIsChanged() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Ewa", "Niezmienna");
        ActivationMail mail = customer.asksAndReads();
        assertThat(customer.atLoginPage()
                        .login(customer.login(), ForgetfulCustomer.OWN)
                        .atPortal())
                .isTrue();
        LoginConversation ewa = customer.atLoginPage().login(mail.login(), mail.temporaryPassword());
        assertThat(ewa.page()).contains(CHANGE_PAGE);
        assertThat(ewa.changePassword(NEW).atPortal()).isTrue();
        assertThat(customer.atLoginPage()
                        .login(customer.login(), ForgetfulCustomer.OWN)
                        .atPortal())
                .isFalse();
        assertThat(customer.atLoginPage().login(customer.login(), NEW).atPortal())
                .isTrue();
    }

    @Test
    void theLoginMayBeTypedInCapitalsAndWithBlanks() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Ewa", "Krzykliwa");
        customer.atLoginPage().forgot("  " + customer.login().toUpperCase() + "\u00a0");
        assertThat(ResetRequestRows.outcomes(ibok, customer.login(), 1)).containsExactly("MAIL_OWED");
        ibok.mailbox().await(customer.customer().email(), ForgetfulCustomer.SUBJECT);
    }

    @Test
    void aNewerResetPasswordEndsTheOlderOneAndTouchesNoOther() {
        Customer registered = Customer.registered(ibok, "Ewa", "Niecierpliwa");
        ForgetfulCustomer customer = new ForgetfulCustomer(ibok, registered);
        ActivationMail first = customer.asksAndReads();
        customer.backdateRequests(Duration.ofMinutes(2));
        ActivationMail second = customer.asksAndReads();
        assertThat(first.temporaryPassword()).isNotEqualTo(second.temporaryPassword());
        Poll.until(
                "one of each purpose",
                Duration.ofSeconds(30),
                () -> customer.purposes().size() == 2);
        assertThat(customer.purposes()).containsExactlyInAnyOrder("ACTIVATION", "RESET");
        assertThat(page(customer, first)).doesNotContain(CHANGE_PAGE);
        assertThat(page(customer, second)).contains(CHANGE_PAGE);
        assertThat(page(customer, registered.mail())).contains(CHANGE_PAGE);
    }

    @Test
    void itLastsAsLongAsTheStepInTheConsoleSays() throws SQLException {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Ewa", "Godzinowa");
        ResetFlowSettings settings = new ResetFlowSettings(ibok.asAdministrator());
        settings.with("passwordValidityHours", "2", () -> {
            customer.asksAndReads();
            assertThat(customer.atLoginPage().forgot(customer.login()).page()).contains("2 godz.");
        });
        try (var connection = ibok.database().connection();
                var query = connection.prepareStatement("SELECT (credential_data::json ->> 'expiresAt')::bigint"
                        + " - created_date FROM credential WHERE user_id = ? AND type = 'ibok-temporary-password'")) {
            query.setString(1, customer.customer().userPath().substring("/users/".length()));
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(row.getLong(1)).isEqualTo(Duration.ofHours(2).toMillis());
        }
    }

    @Test
    void aSettingThatIsNoNumberCountsAsNotSet() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Ewa", "Literówka");
        new ResetFlowSettings(ibok.asAdministrator())
                .with(
                        "perLoginAndHour",
                        "trzy",
                        () -> assertThat(customer.asksAndReads().login()).isEqualTo(customer.login()));
    }

    @Test
    void unknownBlockedMailLessAndStaffLoginsGetNothing() throws SQLException {
        ForgetfulCustomer blocked = ForgetfulCustomer.active(ibok, "Ewa", "Zablokowana");
        ForgetfulCustomer mailLess = ForgetfulCustomer.active(ibok, "Ewa", "Bezadresowa");
        block(blocked);
        removeAddress(mailLess);
        for (String login : List.of(
                "nikt.taki", blocked.login(), mailLess.login(), ibok.clerk().username())) {
            blocked.atLoginPage().forgot(login);
        }
        assertThat(ResetRequestRows.outcomes(ibok, "nikt.taki", 1)).containsExactly("UNKNOWN");
        assertThat(ResetRequestRows.outcomes(ibok, blocked.login(), 1)).containsExactly("NOT_ALLOWED");
        assertThat(ResetRequestRows.outcomes(ibok, mailLess.login(), 1)).containsExactly("NOT_ALLOWED");
        assertThat(ResetRequestRows.outcomes(ibok, ibok.clerk().username(), 1)).containsExactly("NOT_ALLOWED");
        assertThat(blocked.mails()).isEmpty();
        assertThat(mailLess.mails()).isEmpty();
        assertThat(ibok.mailbox().to(ibok.clerk().username() + "@wpwik.example"))
                .isEmpty();
    }

    @Test
    void aLockedAccountGetsTheMailAndStaysLocked() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Ewa", "Zamknięta");
        LoginConversation stranger = customer.atLoginPage();
        for (int guess = 0; guess < 5; guess++) {
            stranger.login(customer.login(), "Zgaduje-" + guess);
        }
        ActivationMail mail = customer.asksAndReads();
        assertThat(page(customer, mail)).doesNotContain(CHANGE_PAGE);
        String lock = "/attack-detection/brute-force" + customer.customer().userPath();
        assertThat(ibok.asAdministrator().get(lock).json().path("disabled").asBoolean())
                .isTrue();
        ibok.asAdministrator().delete(lock).successful();
        assertThat(page(customer, mail)).contains(CHANGE_PAGE);
    }

    @Test
    void askingIsReportedAsNoEventAndNoFailedLogin() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Ewa", "Cicha");
        customer.atLoginPage().forgot(customer.login()).page();
        customer.atLoginPage().forgot("cicha.nieznana");
        assertThat(ibok.asAdministrator()
                        .get("/events?max=1000&type=RESET_PASSWORD&type=RESET_PASSWORD_ERROR&type=SEND_RESET_PASSWORD"
                                + "&type=SEND_RESET_PASSWORD_ERROR")
                        .successful()
                        .json())
                .isEmpty();
        String lock = "/attack-detection/brute-force" + customer.customer().userPath();
        assertThat(ibok.asAdministrator().get(lock).json().path("numFailures").asInt())
                .isZero();
    }

    @Test
    void thePlainTemporaryPasswordIsInNoTableLogEventOrAnswer() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Ewa", "Sekretna");
        ActivationMail mail = customer.asksAndReads();
        page(customer, mail);
        String everywhere = ibok.database().dump()
                + ibok.server().log()
                + ibok.asAdministrator().get("/events?max=1000").successful().text()
                + ibok.asRegistrar().get("/bok27/reset-requests").successful().text();
        assertThat(everywhere).as("the search itself works").contains(customer.login());
        assertThat(everywhere.contains(mail.temporaryPassword()))
                .as("the plain password was found")
                .isFalse();
    }

    @Test
    void anEmptyLoginIsAskedForAgainAndNotNoted() {
        LoginConversation nobody =
                new LoginConversation(ibok.realm(), ibok.portal().url()).open().forgot(" ");
        assertThat(nobody.page()).contains("Podaj login.", "kc-reset-password-form");
    }

    @Test
    void onlyRegistrarsSeeTheRequests() {
        assertThat(ibok.asRegistrar().get("/bok27/reset-requests").status()).isEqualTo(200);
        assertThat(ibok.asClerk().get("/bok27/reset-requests").status()).isEqualTo(403);
        assertThat(AdminApi.asNobody(ibok.realm()).get("/bok27/reset-requests").status())
                .isEqualTo(401);
        assertThat(ibok.asRegistrar().get("/bok27/reset-requests?max=0").status())
                .isEqualTo(400);
    }

    private static String page(ForgetfulCustomer customer, ActivationMail mail) {
        return customer.atLoginPage()
                .login(mail.login(), mail.temporaryPassword())
                .page();
    }

    private void block(ForgetfulCustomer customer) {
        String user = customer.customer().userPath();
        ObjectNode representation =
                (ObjectNode) ibok.asAdministrator().get(user).json();
        ibok.asAdministrator().put(user, representation.put("enabled", false)).successful();
    }

    private void removeAddress(ForgetfulCustomer customer) throws SQLException {
        try (var connection = ibok.database().connection();
                var update = connection.prepareStatement("UPDATE ibok_application SET email = NULL WHERE login = ?")) {
            update.setString(1, customer.login());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
