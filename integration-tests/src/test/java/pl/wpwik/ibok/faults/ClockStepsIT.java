package pl.wpwik.ibok.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.BreakableServer;
import pl.wpwik.ibok.harness.BreakableSystem;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Rows;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.reset.ForgetfulCustomer;

/** The server's clock is set, by hand or by the calendar: due dates, expiries and numbering hold, and nobody waits for hours. */
@ExtendWith(BreakableServer.class)
@Tag("full")
@Tag("fault")
class ClockStepsIT {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final int DEADLINE_DAYS = 14;
    private static final int VALIDITY_DAYS = 14;

    private final BreakableSystem system;
    private final SetClock clock;

    ClockStepsIT(BreakableSystem system) {
        this.system = system;
        this.clock = new SetClock(system);
    }

    @AfterEach
    void setTheClockRight() {
        clock.close();
    }

    @Test
    @Tag("punkt-1")
    void theYearsNumbersFollowTheCalendarAndNeverRepeat() {
        // A year that no other test of this class has come to.
        LocalDate newYear = LocalDate.now(WARSAW).withDayOfYear(1).plusYears(2);
        LocalDate oldYear = newYear.minusDays(1);
        List<String> numbers = new ArrayList<>();
        IbokSystem before = clock.to(at(oldYear, LocalTime.of(23, 30)));
        numbers.add(number(recorded(before, oldYear)));
        IbokSystem after = clock.to(at(newYear, LocalTime.of(0, 10)));
        JsonNode first = recorded(after, newYear);
        JsonNode late = recorded(after, oldYear);
        numbers.addAll(List.of(number(first), number(late)));
        IbokSystem back = clock.to(at(oldYear, LocalTime.of(23, 40)));
        numbers.add(number(recorded(back, oldYear)));
        IbokSystem again = clock.to(at(newYear, LocalTime.of(0, 20)));
        numbers.add(number(recorded(again, newYear)));
        new FaultReport("clock-year")
                .count("numbers", numbers.size())
                .count("repeated", numbers.size() - numbers.stream().distinct().count())
                .count("gaps", HalfMade.in(new Rows(system.ibok().database())).size())
                .print();
        int year = newYear.getYear();
        long last = sequence(numbers.get(0));
        assertThat(numbers)
                .containsExactly(of(year - 1, last), of(year, 1), of(year, 2), of(year - 1, last + 1), of(year, 3));
        assertThat(first.path("dueOn").asText())
                .isEqualTo(newYear.plusDays(DEADLINE_DAYS).toString());
        assertThat(late.path("dueOn").asText())
                .isEqualTo(oldYear.plusDays(DEADLINE_DAYS).toString());
        assertThat(HalfMade.in(new Rows(system.ibok().database()))).isEmpty();
    }

    /** @param transition the next change of clocks, or the one after it: spring and autumn, in the order of the year */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    @Tag("punkt-4")
    void aChangeOfClocksMovesNeitherDueDateNorExpiry(int transition) {
        LocalDate change = change(transition);
        LocalDate filed = change.minusDays(DEADLINE_DAYS);
        IbokSystem filing = clock.to(at(filed, LocalTime.NOON));
        JsonNode application = recorded(filing, filed);
        Customer customer = Customer.registered(filing, "Klara", "Przestawiona");
        Instant expiry = Instant.now()
                .plus(Duration.between(Instant.now(), at(filed, LocalTime.NOON)))
                .plus(Duration.ofDays(VALIDITY_DAYS));
        boolean opensBefore = ChangePage.opensWith(clock.to(expiry.minus(Duration.ofMinutes(10))), customer.mail());
        boolean opensAfter = ChangePage.opensWith(clock.to(expiry.plus(Duration.ofMinutes(10))), customer.mail());
        boolean overdueOnTheDay = overdue(clock.to(at(change, LocalTime.of(23, 30))), application);
        boolean overdueTheDayAfter = overdue(clock.to(at(change.plusDays(1), LocalTime.of(0, 10))), application);
        new FaultReport("clock-change-" + change)
                .count("opensBeforeExpiry", opensBefore ? 1 : 0)
                .count("opensAfterExpiry", opensAfter ? 1 : 0)
                .count("overdueOnTheDay", overdueOnTheDay ? 1 : 0)
                .count("overdueTheDayAfter", overdueTheDayAfter ? 1 : 0)
                .print();
        assertThat(application.path("dueOn").asText()).isEqualTo(change.toString());
        assertThat(List.of(opensBefore, opensAfter)).as("temporary password").containsExactly(true, false);
        assertThat(List.of(overdueOnTheDay, overdueTheDayAfter)).as("overdue").containsExactly(false, true);
    }

    @Test
    @Tag("punkt-7")
    void setBackTwoHoursItKeepsNobodyWaitingForHours() {
        IbokSystem fast = clock.ahead(TWO_HOURS);
        ForgetfulCustomer customer = ForgetfulCustomer.active(fast, "Klara", "Cofnięta");
        ActivationMail former = customer.asksAndReads();
        fast.mailbox().stop();
        JsonNode waiting;
        IbokSystem right;
        try {
            waiting = Paper.record(fast.asClerk(), Paper.complete("Klara", "Czekająca"));
            Paper.register(fast.asRegistrar(), waiting).successful();
            right = clock.ahead(Duration.ZERO);
        } finally {
            fast.mailbox().startAgain();
        }
        ActivationMail late = ActivationMail.read(right.mailbox()
                .await(waiting.path("contact").path("email").asText(), Customer.ACTIVATION_SUBJECT)
                .text());
        ActivationMail newest = new ForgetfulCustomer(right, customer.customer()).asksAndReads();
        Customer fresh = Customer.registered(right, "Klara", "Nowa");
        int open = (int) List.of(late, newest, fresh.mail()).stream()
                .filter(mail -> ChangePage.opensWith(right, mail))
                .count();
        boolean formerOpens = ChangePage.opensWith(right, former);
        new FaultReport("clock-back")
                .count("mailsAfterwards", 3)
                .count("usablePasswords", open)
                .count("withdrawnPasswordsThatOpen", formerOpens ? 1 : 0)
                .print();
        assertThat(open).isEqualTo(3);
        assertThat(formerOpens).isFalse();
        assertThat(customer.atLoginPage()
                        .login(customer.login(), ForgetfulCustomer.OWN)
                        .atPortal())
                .isTrue();
    }

    @Test
    @Tag("punkt-7")
    void setAheadTwoHoursItTakesTwoHoursOffAnExpiryAndNoMore() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(system.ibok(), "Klara", "Wyprzedzona");
        ActivationMail reset = customer.asksAndReads();
        Instant issued = Instant.now();
        boolean opensAtOnce = ChangePage.opensWith(clock.ahead(TWO_HOURS), reset);
        boolean opensAtTheEnd =
                ChangePage.opensWith(clock.to(issued.plus(Duration.ofHours(23).plusMinutes(50))), reset);
        boolean opensAfterwards =
                ChangePage.opensWith(clock.to(issued.plus(Duration.ofHours(24).plusMinutes(10))), reset);
        IbokSystem fast = clock.ahead(TWO_HOURS);
        Customer fresh = Customer.registered(fast, "Klara", "Późniejsza");
        boolean freshOpens = ChangePage.opensWith(fast, fresh.mail());
        new FaultReport("clock-ahead")
                .count("opensAtOnce", opensAtOnce ? 1 : 0)
                .count("opensAtTheEnd", opensAtTheEnd ? 1 : 0)
                .count("opensAfterExpiry", opensAfterwards ? 1 : 0)
                .count("newOpens", freshOpens ? 1 : 0)
                .print();
        assertThat(List.of(opensAtOnce, opensAtTheEnd, opensAfterwards, freshOpens))
                .containsExactly(true, true, false, true);
        assertThat(customer.atLoginPage()
                        .login(customer.login(), ForgetfulCustomer.OWN)
                        .atPortal())
                .isTrue();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WARSAW).toInstant();
    }

    private static LocalDate change(int transition) {
        Instant from = Instant.now().plus(Duration.ofDays(DEADLINE_DAYS + 1));
        for (int passed = 0; passed < transition; passed++) {
            from = WARSAW.getRules().nextTransition(from).getInstant();
        }
        return LocalDate.ofInstant(from, WARSAW);
    }

    private static JsonNode recorded(IbokSystem ibok, LocalDate filed) {
        ObjectNode paper = Paper.complete("Klara", "Zegarowa").put("filedOn", filed.toString());
        ((ObjectNode) paper.path("regulamin")).put("signedOn", filed.toString());
        return Paper.record(ibok.asClerk(), paper);
    }

    private static boolean overdue(IbokSystem ibok, JsonNode application) {
        return Paper.read(ibok.asClerk(), application).path("overdue").asBoolean();
    }

    private static String number(JsonNode application) {
        return application.path("number").asText();
    }

    private static long sequence(String number) {
        return Long.parseLong(number.substring(number.lastIndexOf('/') + 1));
    }

    private static String of(int year, long sequence) {
        return "BOK-27/%d/%06d".formatted(year, sequence);
    }
}
