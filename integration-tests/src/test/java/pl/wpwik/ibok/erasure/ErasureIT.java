package pl.wpwik.ibok.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.reset.ForgetfulCustomer;
import pl.wpwik.ibok.reset.ResetRequestRows;

/** Whose grace period is over is erased, and a stub stays. */
@ExtendWith(IbokServer.class)
@Tag("punkt-8")
class ErasureIT {

    private static final String OWN = ForgetfulCustomer.OWN;

    private final IbokSystem ibok;
    private final DueAccounts accounts;

    ErasureIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.accounts = new DueAccounts(ibok);
    }

    @Test
    void nothingOfThePersonIsLeftOutsideStoredEventsAndTheNeighbourStays() {
        Customer neighbour = Trace.registered(ibok, "qx7sas");
        Customer customer = Trace.registered(ibok, "qx7zap");
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        ResetRequestRows.forgetAddresses(ibok);
        customer.atLoginPage(ibok).forgot(customer.login());
        customer.atLoginPage(ibok).forgot(customer.email().toUpperCase(java.util.Locale.ROOT));
        ResetRequestRows.outcomes(ibok, customer.login(), 1);
        Trace trace = Trace.of("qx7zap", customer.application());
        awaitEmptyOutbox(customer.application());
        assertThat(accounts.tracesOutsideEvents(trace))
                .as("the search itself works")
                .hasSizeGreaterThan(30);
        JsonNode neighbourBefore = Paper.read(ibok.asClerk(), neighbour.application());
        JsonNode neighbourHistory = Paper.history(ibok.asClerk(), neighbour.application());

        accounts.close(customer.application());
        accounts.awaitErased(customer.application());

        assertThat(accounts.tracesOutsideEvents(trace)).isEmpty();
        assertThat(accounts.count(
                        "SELECT count(*) FROM ibok_mail WHERE subject_id = ?",
                        customer.application().path("id").asText()))
                .isZero();
        assertThat(Paper.read(ibok.asClerk(), neighbour.application())).isEqualTo(neighbourBefore);
        assertThat(Paper.history(ibok.asClerk(), neighbour.application())).isEqualTo(neighbourHistory);
        assertThat(neighbour
                        .atLoginPage(ibok)
                        .login(neighbour.login(), neighbour.temporaryPassword())
                        .changePassword(OWN)
                        .atPortal())
                .isTrue();
    }

    @Test
    @Tag("full")
    void theStubSaysWhatWasDecidedByWhomAndWhen() {
        Customer customer = Trace.registered(ibok, "qx7stb");
        accounts.close(customer.application());
        accounts.awaitErased(customer.application());
        JsonNode before = customer.application();
        JsonNode stub = Paper.read(ibok.asClerk(), before);
        for (String kept : new String[] {"id", "number", "filedOn", "dueOn", "channel"}) {
            assertThat(stub.path(kept)).as(kept).isEqualTo(before.path(kept));
        }
        assertThat(stub.path("status").asText()).isEqualTo("ERASED");
        assertThat(stub.path("outcome").path("decidedBy").asText()).isEqualTo("rejestrator");
        assertThat(stub.path("outcome").path("decidedAt"))
                .isEqualTo(before.path("outcome").path("decidedAt"));
        assertThat(stub.path("applicant").path("kind").asText()).isEqualTo("PERSON");
        assertThat(stub.path("applicant").path("lastName").isNull()).isTrue();
        assertThat(stub.path("outcome").path("login").isNull()).isTrue();
        assertThat(stub.path("supplyPoints")).isEmpty();
        assertThat(stub.path("clauses")).isEmpty();
        assertThat(stub.path("gaps")).as("nothing that could be completed").isEmpty();
        assertThat(Paper.history(ibok.asClerk(), before))
                .extracting(entry -> entry.path("action").asText())
                .containsExactly("ERASED", "MAIL_SENT", "REGISTERED", "RECORDED");
        assertThat(Paper.history(ibok.asClerk(), before))
                .allMatch(entry -> entry.path("changes").isEmpty());
        assertThat(Paper.history(ibok.asClerk(), before).path(2).path("who").asText())
                .isEqualTo("rejestrator");
        assertThat(ibok.asAdministrator().get(customer.userPath()).status()).isEqualTo(404);
    }

    @Test
    @Tag("full")
    void withinTheGracePeriodNothingIsErased() {
        Customer waiting = Trace.registered(ibok, "qx7cze");
        Customer due = Trace.registered(ibok, "qx7min");
        Instant now = Instant.now();
        accounts.close(now, now.plus(Duration.ofHours(1)), waiting.application());
        accounts.close(due.application());
        accounts.awaitErased(due.application());
        assertThat(Paper.read(ibok.asClerk(), waiting.application())
                        .path("applicant")
                        .path("lastName")
                        .asText())
                .isEqualTo("Źdźbłoqx7cze");
        assertThat(ibok.asAdministrator().get(waiting.userPath()).status()).isEqualTo(200);
        accounts.backdate(waiting.application(), Duration.ofHours(2));
        accounts.awaitErased(waiting.application());
        assertThat(ibok.asAdministrator().get(waiting.userPath()).status()).isEqualTo(404);
    }

    @Test
    @Tag("full")
    void anErasedAccountIsNobodysAnyMore() {
        Customer customer = Trace.registered(ibok, "qx7nik");
        accounts.close(customer.application());
        accounts.awaitErased(customer.application());
        assertThat(customer.atLoginPage(ibok)
                        .login(customer.login(), customer.temporaryPassword())
                        .page())
                .contains("kc-form-login");
        String path = customer.applicationPath();
        assertThat(Paper.register(ibok.asRegistrar(), customer.application()).status())
                .isEqualTo(409);
        assertThat(ibok.asRegistrar()
                        .call("POST", path + "/activation-mail", "")
                        .status())
                .isEqualTo(409);
        assertThat(ibok.asRegistrar()
                        .get("/bok27/applications?search=qx7nik")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(Trace.registered(ibok, "qx7nik").login())
                .as("whoever files anew gets the login that fits")
                .isEqualTo(customer.login());
    }

    private void awaitEmptyOutbox(JsonNode application) {
        Poll.until(
                "an empty outbox",
                DueAccounts.LIMIT,
                () -> accounts.count(
                                "SELECT count(*) FROM ibok_mail WHERE state = 'PENDING' AND subject_id = ?",
                                application.path("id").asText())
                        == 0);
    }
}
