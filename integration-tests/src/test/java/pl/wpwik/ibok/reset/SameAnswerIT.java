package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.BackgroundStatements;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.register.Customer;

/** Nobody learns from the answer whether a login exists, or what state its account is in. */
@ExtendWith(IbokServer.class)
@Tag("punkt-7")
class SameAnswerIT {

    private final IbokSystem ibok;

    SameAnswerIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    /** What can be seen from outside, and what the database was asked. */
    private record Observed(int status, String page, Set<String> cookies, Map<String, Long> statements) {}

    @BeforeEach
    void comeFromAFreshAddress() {
        ResetRequestRows.forgetAddresses(ibok);
    }

    @Test
    void pageStatusCookiesAndStatementsAreTheSameForEveryLogin() throws SQLException {
        Map<String, String> logins = logins();
        Map<String, Observed> answers = new LinkedHashMap<>();
        try (var still = StandstillOfDecisions.begin(ibok)) {
            ask("rozgrzewka");
            still.await();
            logins.forEach((kind, login) -> answers.put(kind, observe(login)));
            ibok.mailbox().stop();
            try {
                answers.put("mail server down", observe(logins.get("known")));
            } finally {
                ibok.mailbox().startAgain();
            }
        }
        assertThat(answers).hasSize(9);
        Observed known = answers.get("known");
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.statements().keySet()).anyMatch(sql -> sql.contains("insert into IBOK_RESET_INTAKE"));
        assertThat(known.statements().keySet()).noneMatch(sql -> sql.contains("USER_ENTITY"));
        assertThat(answers).allSatisfy((kind, answer) -> assertThat(answer).isEqualTo(known));
    }

    private Map<String, String> logins() throws SQLException {
        Map<String, String> logins = new LinkedHashMap<>();
        logins.put("known", ForgetfulCustomer.active(ibok, "Lena", "Znana").login());
        logins.put("unknown", "lena.nieznana");
        logins.put("never activated", Customer.registered(ibok, "Lena", "Nowa").login());
        logins.put("disabled", disabled());
        logins.put("mail-less", mailLess());
        logins.put("staff", ibok.registrar().username());
        logins.put("locked", locked());
        logins.put("cooling down", coolingDown());
        return logins;
    }

    private String disabled() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Lena", "Wyłączona");
        String user = customer.customer().userPath();
        ObjectNode representation =
                (ObjectNode) ibok.asAdministrator().get(user).json();
        ibok.asAdministrator().put(user, representation.put("enabled", false)).successful();
        return customer.login();
    }

    private String mailLess() throws SQLException {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Lena", "Bezpocztowa");
        try (var connection = ibok.database().connection();
                var update = connection.prepareStatement("UPDATE ibok_application SET email = NULL WHERE login = ?")) {
            update.setString(1, customer.login());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        return customer.login();
    }

    private String locked() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Lena", "Zamknięta");
        LoginConversation stranger = customer.atLoginPage();
        for (int guess = 0; guess < 5; guess++) {
            stranger.login(customer.login(), "Zgaduje-" + guess);
        }
        return customer.login();
    }

    private String coolingDown() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Lena", "Studząca");
        customer.asksAndReads();
        ask(customer.login());
        assertThat(ResetRequestRows.outcomes(ibok, customer.login(), 2)).containsExactly("LIMITED", "MAIL_OWED");
        return customer.login();
    }

    private Answer ask(String login) {
        return new LoginConversation(ibok.realm(), ibok.portal().url())
                .open()
                .forgot(login)
                .answer();
    }

    private Observed observe(String login) {
        LoginConversation person =
                new LoginConversation(ibok.realm(), ibok.portal().url()).open().go("login-actions/reset-credentials");
        Map<String, Long> statements = ibok.database().statementsOf(() -> person.submit(Map.of("username", login)));
        Answer answer = person.answer();
        return new Observed(
                answer.status(),
                withoutSession(answer.text()),
                cookies(answer),
                BackgroundStatements.without(statements));
    }

    /** Every login has a session of its own, whose random numbers stand in the page's addresses. */
    private static String withoutSession(String page) {
        return page.replaceAll("(session_code|execution|tab_id|client_data|auth_session_id)=[^&\"]*", "$1=")
                .replaceAll("(?<=checkAuthSession\\()[^)]*", "");
    }

    private static Set<String> cookies(Answer answer) {
        return Arrays.stream(answer.header("Set-Cookie").split("\n"))
                .map(cookie -> cookie.replaceAll("=.*", ""))
                .collect(Collectors.toSet());
    }
}
