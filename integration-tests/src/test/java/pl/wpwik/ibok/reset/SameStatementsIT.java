package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.BackgroundStatements;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Rows;

/**
 * A refused login costs the database the same number of statements for whatever login was typed, whether the server has
 * the account in its cache or not: an attacker meets both.
 */
@ExtendWith(IbokServer.class)
@Tag("punkt-7")
class SameStatementsIT {

    private static final String WRONG = "Nie-To-Haslo-1";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final IbokSystem ibok;

    SameStatementsIT(IbokSystem ibok) {
        this.ibok = ibok;
        ResetRequestRows.forgetAddresses(ibok);
    }

    /** What came of an attempt, and how often the database was asked what. */
    private record Observed(int status, Map<String, Long> statements) {

        long number() {
            return statements.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    @Test
    void aRefusedLoginCostsTheSameNumberOfStatements() {
        Map<String, String> logins = KindsOfLogins.of(ibok);
        logins.put("disabled", disabled());
        Map<String, Observed> observed = new LinkedHashMap<>();
        // A lock that sets in is an event of its own, noted after the answer.
        try (RaisedLimits raised = new RaisedLimits(ibok.asAdministrator())) {
            assertThat(raised).isNotNull();
            awaitQuiet();
            logins.forEach((kind, login) -> observed.putAll(attempts(kind, login)));
        }
        observed.putAll(attempts("locked", locked()));
        Observed unknown = observed.get("unknown, cold");
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.number()).isPositive();
        assertThat(observed)
                .allSatisfy((kind, attempt) -> assertThat(attempt.number())
                        .as("%s: %s, unknown: %s", kind, attempt.statements(), unknown.statements())
                        .isEqualTo(unknown.number()));
    }

    @Test
    void whatIsCachedOnlyInPartCostsNoMoreAndNoLess() {
        String known = ForgetfulCustomer.active(ibok, "Stefan", "Połowiczny").login();
        awaitQuiet();
        forgetUsers();
        ibok.asAdministrator().get("/users?exact=true&username=" + known).successful();
        Observed partly = attempt(known, WRONG);
        assertThat(partly.number())
                .as("%s", partly.statements())
                .isEqualTo(attempt("stefan.nieznany", WRONG).number());
    }

    private String disabled() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Stefan", "Wyłączony");
        String user = customer.customer().userPath();
        ObjectNode representation =
                (ObjectNode) ibok.asAdministrator().get(user).json();
        ibok.asAdministrator().put(user, representation.put("enabled", false)).successful();
        return customer.login();
    }

    private String locked() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Stefan", "Zamknięty");
        awaitQuiet();
        LoginConversation stranger = customer.atLoginPage();
        for (int guess = 0; guess < 5; guess++) {
            stranger.login(customer.login(), "Zgaduje-" + guess);
        }
        return customer.login();
    }

    private Map<String, Observed> attempts(String kind, String login) {
        Map<String, Observed> attempts = new LinkedHashMap<>();
        attempts.put(kind + ", cold", cold(login, WRONG));
        attempts.put(kind + ", warm", attempt(login, WRONG));
        attempts.put(kind + ", cold without password", cold(login, ""));
        attempts.put(kind + ", warm without password", attempt(login, ""));
        return attempts;
    }

    /** A mail that is being sent asks the database, too. */
    private void awaitQuiet() {
        Rows rows = new Rows(ibok.database());
        Poll.until(
                "an empty outbox",
                LIMIT,
                () -> rows.count("SELECT count(*) FROM ibok_mail WHERE state = 'PENDING'") == 0);
    }

    private Observed cold(String login, String password) {
        forgetUsers();
        return attempt(login, password);
    }

    private void forgetUsers() {
        ibok.asAdministrator().call("POST", "/clear-user-cache", "").successful();
    }

    private Observed attempt(String login, String password) {
        LoginConversation person =
                new LoginConversation(ibok.realm(), ibok.portal().url()).open();
        Map<String, Long> statements = ibok.database().statementsOf(() -> person.login(login, password));
        return new Observed(person.status(), ofTheRequest(statements));
    }

    /** Noted requests are looked for by background work as well, and no login form asks for them. */
    private static Map<String, Long> ofTheRequest(Map<String, Long> statements) {
        Map<String, Long> rest = BackgroundStatements.without(statements);
        rest.keySet().removeIf(sql -> sql.contains("IBOK_RESET_INTAKE"));
        return rest;
    }
}
