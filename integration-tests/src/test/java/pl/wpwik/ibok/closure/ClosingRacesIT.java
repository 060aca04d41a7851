package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.access.CustomerApplication;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.reset.ForgetfulCustomer;

/** Closing at the very moment in which somebody else does something with the account (point 8). */
@ExtendWith(IbokServer.class)
@Tag("punkt-8")
@Tag("full")
@Tag("fault")
class ClosingRacesIT {

    private static final String OWN = ForgetfulCustomer.OWN;
    private static final int CUSTOMERS = 8;

    private final IbokSystem ibok;
    private final CustomerApplication applications;
    private final ClosureRows rows;
    private DirectGrant application;

    ClosingRacesIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.applications = new CustomerApplication(ibok);
        this.rows = new ClosureRows(ibok);
    }

    @BeforeEach
    void openApplication() {
        application = applications.withDirectGrant("ibok-closing-races");
    }

    @AfterEach
    void closeApplication() {
        applications.remove(application);
    }

    @Test
    void ofRegistrarsAtOnceOneClosesAndOneBringsBack() {
        AccountEnd end = new AccountEnd(ibok, Customer.registered(ibok, "Remigiusz", "Rozrywany"));
        end.resign("RESIGNATION", Paper.TODAY).successful();
        int version = end.version();
        List<Integer> closings = statuses(i -> end.close(version));
        assertThat(closings).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(end.history()).containsOnlyOnce("CLOSED");
        List<Integer> reinstatements = statuses(i -> end.reinstate());
        assertThat(reinstatements).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(end.history()).containsOnlyOnce("REINSTATED");
        assertThat(rows.states(end, "ibok-reinstatement")).hasSize(1);
    }

    @Test
    void whoLogsInWhileTheAccountIsClosedGetsNothingThatOutlivesIt() {
        List<AccountEnd> ends = IntStream.range(0, CUSTOMERS)
                .mapToObj(i -> new AccountEnd(
                        ibok,
                        ForgetfulCustomer.active(ibok, "Remigiusz", "Logujący").customer()))
                .toList();
        ends.forEach(end -> end.resign("RESIGNATION", Paper.TODAY).successful());
        List<LoginConversation> browsers =
                ends.stream().map(end -> end.customer().atLoginPage(ibok)).toList();
        List<Integer> versions = ends.stream().map(AccountEnd::version).toList();
        // Keycloak takes one login of an account at a time, so every other customer comes by an application.
        List<Answer> answers = Together.run(2 * CUSTOMERS, i -> {
            AccountEnd end = ends.get(i / 2);
            if (i % 2 == 1) {
                return sooner(i / 2) ? end.close(versions.get(i / 2)) : closeAfterALook(end);
            }
            return inBrowser(i / 2)
                    ? browsers.get(i / 2).login(end.customer().login(), OWN).answer()
                    : application.token(end.customer().login(), OWN, "openid offline_access");
        });
        assertThat(ends).allMatch(end -> end.status().equals("CLOSED"));
        List<Answer> granted = IntStream.range(0, CUSTOMERS)
                .filter(i -> !inBrowser(i))
                .mapToObj(i -> answers.get(2 * i))
                .filter(answer -> answer.status() == 200)
                .toList();
        long portals = browsers.stream().filter(LoginConversation::atPortal).count();
        long closedSessions = sessions(browsers);
        long closedTokens = good(granted);
        ends.forEach(end -> end.reinstate().successful());
        new FaultReport("logins while the account is closed")
                .count("closed", CUSTOMERS)
                .count("logins before", portals)
                .count("sessions after", closedSessions)
                .count("sessions after undoing", sessions(browsers))
                .count("tokens before", granted.size())
                .count("tokens after", closedTokens)
                .count("tokens after undoing", good(granted))
                .print();
        assertThat(closedSessions + closedTokens + sessions(browsers) + good(granted))
                .isZero();
        assertThat(ends)
                .allMatch(end -> application.token(end.customer().login(), OWN).status() == 200);
    }

    /** Half of the registrars know the version, half look at the application first: so the customer is faster here and slower there. */
    private static boolean sooner(int customer) {
        return customer / 2 % 2 == 0;
    }

    private static boolean inBrowser(int customer) {
        return customer % 2 == 0;
    }

    private static Answer closeAfterALook(AccountEnd end) {
        assertThat(end.history()).startsWith("RESIGNATION_RECORDED");
        return end.close();
    }

    private static long sessions(List<LoginConversation> browsers) {
        return browsers.stream()
                .filter(browser -> !browser.open().page().contains("kc-form-login"))
                .count();
    }

    private long good(List<Answer> granted) {
        return granted.stream()
                .filter(token -> application.refresh(token).status() == 200)
                .count();
    }

    @Test
    void whoSetsTheFirstOwnPasswordAtThatMomentHasItOrIsClosedAndNeverBoth() {
        List<AccountEnd> ends = IntStream.range(0, CUSTOMERS)
                .mapToObj(i -> new AccountEnd(ibok, Customer.registered(ibok, "Remigiusz", "Aktywujący")))
                .toList();
        List<LoginConversation> changing = ends.stream()
                .map(end -> end.customer()
                        .atLoginPage(ibok)
                        .login(end.customer().login(), end.customer().temporaryPassword()))
                .toList();
        List<Integer> versions = ends.stream().map(AccountEnd::version).toList();
        List<Integer> statuses = Together.run(2 * CUSTOMERS, i -> {
            AccountEnd end = ends.get(i / 2);
            return i % 2 == 0
                    ? changing.get(i / 2).changePassword(OWN).status()
                    : (sooner(i / 2) ? end.closeNeverActivated(versions.get(i / 2)) : end.closeNeverActivated())
                            .status();
        });
        long closed = 0;
        for (int i = 0; i < CUSTOMERS; i++) {
            AccountEnd end = ends.get(i);
            boolean isClosed = statuses.get(2 * i + 1) == 200;
            closed += isClosed ? 1 : 0;
            assertThat(end.status()).isEqualTo(isClosed ? "CLOSED" : "ACTIVE");
            assertThat(credentials(end)).containsExactlyElementsOf(isClosed ? List.of() : List.of("password"));
            assertThat(application.token(end.customer().login(), OWN).status()).isEqualTo(isClosed ? 400 : 200);
        }
        new FaultReport("first passwords while the account is closed")
                .count("customers", CUSTOMERS)
                .count("closed", closed)
                .count("active", CUSTOMERS - closed)
                .print();
    }

    private static List<Integer> statuses(IntFunction<Answer> step) {
        return Together.run(CUSTOMERS, step::apply).stream().map(Answer::status).toList();
    }

    private List<String> credentials(AccountEnd end) {
        return ibok.database()
                .values(
                        "SELECT type FROM credential WHERE user_id = ?",
                        end.customer().userPath().substring("/users/".length()));
    }
}
