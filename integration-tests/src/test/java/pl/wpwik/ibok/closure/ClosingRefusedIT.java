package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** What cannot be done with the end of an account is refused in clear words, and changes nothing (point 8). */
@ExtendWith(IbokServer.class)
@Tag("punkt-8")
@Tag("full")
class ClosingRefusedIT {

    private final IbokSystem ibok;
    private final ClosureRows rows;

    ClosingRefusedIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.rows = new ClosureRows(ibok);
    }

    @Test
    void withoutAResignationNothingIsClosed() {
        AccountEnd end = registered("Bezpisemna");
        assertConflict(end, end.close(), "Najpierw wprowadź pisemną rezygnację.");
        assertThat(end.isEnabled()).isTrue();
        end.resign("RESIGNATION", Paper.TODAY).successful();
        end.withdraw().successful();
        assertConflict(end, end.close(), "Najpierw wprowadź pisemną rezygnację.");
        assertConflict(end, end.withdraw(), "Najpierw wprowadź pisemną rezygnację.");
        assertThat(end.history()).containsSubsequence("RESIGNATION_WITHDRAWN", "RESIGNATION_RECORDED");
    }

    @Test
    void closingTwiceClosesOnce() {
        AccountEnd end = registered("Podwójna").closed();
        assertConflict(end, end.close(), "Konto jest już zamknięte.");
        assertConflict(end, end.closeNeverActivated(), "Konto jest już zamknięte.");
        assertConflict(end, end.resign("DEATH", Paper.TODAY), "Konto jest już zamknięte.");
        assertConflict(end, end.withdraw(), "Konto jest już zamknięte.");
        assertThat(end.history()).containsOnlyOnce("CLOSED");
    }

    @Test
    void whoHasSeenAnOlderStateClosesNothing() {
        AccountEnd end = registered("Nieświeża");
        int seen = end.version();
        end.resign("RESIGNATION", Paper.TODAY).successful();
        assertConflict(end, end.close(seen), "W międzyczasie ktoś inny zmienił ten wniosek.");
    }

    @Test
    void onlyAnAccountCanEnd() {
        JsonNode submitted = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Niezarejestrowany"));
        Answer answer = ibok.asRegistrar().post(Paper.path(submitted) + "/closure", Map.of("version", 0));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("errorMessage").asText()).isEqualTo("Na podstawie tego wniosku nie ma konta.");
    }

    @Test
    void anUndoneClosingIsNotUndoneTwice() {
        AccountEnd end = registered("Cofnięta").closed();
        end.reinstate().successful();
        assertConflict(end, end.reinstate(), "To konto nie jest zamknięte.");
    }

    @Test
    void afterTheGracePeriodNothingIsUndone() {
        AccountEnd end = registered("Spóźniona").closed();
        rows.endGrace(end);
        assertConflict(end, end.reinstate(), "minął czas");
        assertThat(end.closure().path("reinstatable").asBoolean()).isFalse();
    }

    @Test
    void afterTheErasureNothingIsUndone() {
        AccountEnd end = registered("Wymazana").closed();
        rows.set("UPDATE ibok_application SET status = 'ERASED' WHERE id = ?", end.id());
        assertConflict(end, end.reinstate(), "dane osobowe zostały usunięte");
        assertConflict(end, end.close(), "Konto jest już zamknięte.");
    }

    @Test
    void whoseUserWasDeletedByHandIsErasedOnScheduleAndNotBroughtBack() {
        AccountEnd end = registered("Skasowana");
        end.resign("END_OF_CONTRACT", Paper.TODAY).successful();
        ibok.asAdministrator().delete(end.customer().userPath()).successful();
        assertThat(end.closure().path("reason").asText())
                .as("what stands on the paper counts")
                .isEqualTo("END_OF_CONTRACT");
        assertThat(end.closure().path("closedBy").isNull()).isTrue();
        assertThat(end.closure().path("eraseOn").asText())
                .isEqualTo(Paper.TODAY.plusDays(30).toString());
        assertThat(end.closure().path("reinstatable").asBoolean()).isFalse();
        assertConflict(end, end.reinstate(), "usunięto jego użytkownika");
        AccountEnd without = registered("Usunięta-Bez-Pisma");
        ibok.asAdministrator().delete(without.customer().userPath()).successful();
        assertThat(without.closure().path("reason").asText()).isEqualTo("USER_DELETED");
    }

    @Test
    void whoseUserWasDeletedAfterTheClosingIsNotBroughtBackEither() {
        AccountEnd end = registered("Zamknięta-Skasowana").closed();
        ibok.asAdministrator().delete(end.customer().userPath()).successful();
        assertThat(end.closure().path("reinstatable").asBoolean()).isFalse();
        assertConflict(end, end.reinstate(), "usunięto jego użytkownika");
    }

    @Test
    void aResignationIsFiledBetweenTheApplicationAndToday() {
        AccountEnd end = registered("Datowana");
        assertThat(fieldError(end.resign("RESIGNATION", Paper.TODAY.plusDays(1))))
                .isEqualTo("filedOn: Data nie może być z przyszłości.");
        assertThat(fieldError(end.resign("RESIGNATION", Paper.TODAY.minusDays(2))))
                .isEqualTo("filedOn: Data nie może być wcześniejsza niż data złożenia wniosku: "
                        + Paper.TODAY.minusDays(1) + ".");
        assertThat(fieldError(end.resign("NEVER_ACTIVATED", Paper.TODAY)))
                .isEqualTo("reason: Wybierz powód, który wynika z pisma.");
        assertThat(end.closure().isNull()).isTrue();
    }

    private AccountEnd registered(String lastName) {
        return new AccountEnd(ibok, Customer.registered(ibok, "Olga", lastName));
    }

    private static String fieldError(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        JsonNode error = answer.json().path("errors").path(0);
        return error.path("field").asText() + ": " + error.path("errorMessage").asText();
    }

    private static void assertConflict(AccountEnd end, Answer answer, String words) {
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("errorMessage").asText()).contains(words);
        assertThat(answer.json().path("current")).isEqualTo(end.application());
    }
}
