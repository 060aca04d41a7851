package pl.wpwik.ibok.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.RefusalReason;
import pl.wpwik.ibok.application.Tab;
import pl.wpwik.ibok.schema.RegisterDatabase;

/** The figures on H2; {@code StatisticsIT} holds those of PostgreSQL to a count in plain Java. */
@Tag("punkt-4")
class StatisticsRepositoryTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate WEEK_BEFORE = LocalDate.of(2026, 11, 16);
    private static final Period PERIOD = new Period(WEEK_BEFORE, MONDAY.plusDays(6));

    private final RegisterDatabase database = new RegisterDatabase();
    private final Rows rows = new Rows(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aWeekEndsOnSunday() {
        rows.filed(SUNDAY, Channel.POST);
        rows.filed(MONDAY, Channel.POST);
        rows.filed(MONDAY, Channel.POST);
        rows.filed(MONDAY, Channel.EMAIL);
        assertThat(filed())
                .isEqualTo(Map.of(
                        WEEK_BEFORE, Map.of(Channel.POST, 1L), MONDAY, Map.of(Channel.POST, 2L, Channel.EMAIL, 1L)));
    }

    @Test
    void bothEndsOfAPeriodCountAndNothingBeyondThem() {
        List.of(WEEK_BEFORE.minusDays(1), WEEK_BEFORE, PERIOD.to(), PERIOD.to().plusDays(1))
                .forEach(day -> rows.filed(day, Channel.POST));
        assertThat(filed()).isEqualTo(Map.of(WEEK_BEFORE, Map.of(Channel.POST, 1L), MONDAY, Map.of(Channel.POST, 1L)));
    }

    @Test
    void percentilesAreDaysThatOccurByNearestRank() {
        IntStream.rangeClosed(1, 10).forEach(days -> rows.registered(MONDAY, days));
        assertThat(registered()).isEqualTo(new Registrations(10, 10, 5, 9));
        rows.registered(MONDAY, 11);
        assertThat(registered()).isEqualTo(new Registrations(11, 11, 6, 10));
    }

    @Test
    void theLastDayIsWithinTheDeadlineAndTheNextIsNot() {
        rows.registered(SUNDAY, 14);
        rows.registered(MONDAY, 15);
        assertThat(registeredByWeek())
                .isEqualTo(
                        Map.of(WEEK_BEFORE, new Registrations(1, 1, 14, 14), MONDAY, new Registrations(1, 0, 15, 15)));
    }

    @Test
    void whereNothingIsRegisteredThereAreNoDays() {
        rows.filed(MONDAY, Channel.POST);
        rows.refused(MONDAY, RefusalReason.DUPLICATE);
        assertThat(registered()).isEqualTo(Registrations.NONE);
        assertThat(registeredByWeek()).isEmpty();
    }

    @Test
    void aClosedAccountWasRegisteredAllTheSame() {
        rows.add(ApplicationStatus.CLOSED, MONDAY.minusDays(3), Channel.POST, MONDAY, null);
        assertThat(registered()).isEqualTo(new Registrations(1, 1, 3, 3));
    }

    @Test
    @Tag("punkt-2")
    void refusalsAreCountedByReasonTheMostFrequentFirst() {
        rows.refused(SUNDAY, RefusalReason.WITHDRAWN);
        rows.refused(MONDAY, RefusalReason.ENTERED_IN_ERROR);
        rows.refused(MONDAY, RefusalReason.ENTERED_IN_ERROR);
        rows.refused(MONDAY, RefusalReason.DUPLICATE);
        assertThat(refused())
                .containsExactly(
                        new RefusalsByReason(RefusalReason.ENTERED_IN_ERROR, 2),
                        new RefusalsByReason(RefusalReason.DUPLICATE, 1),
                        new RefusalsByReason(RefusalReason.WITHDRAWN, 1));
        assertThat(refusedByWeek()).isEqualTo(Map.of(WEEK_BEFORE, 1L, MONDAY, 3L));
    }

    @Test
    void anotherRealmCountsForItself() {
        rows.registered(MONDAY, 3);
        Registrations others =
                database.fromTransaction(entities -> new StatisticsRepository(entities, "other").registered(PERIOD));
        assertThat(others).isEqualTo(Registrations.NONE);
    }

    @Test
    void whatWaitsIsCountedByItsLastDay() {
        for (int days : List.of(13, 14, 15, 16, 11, 10)) {
            rows.filed(MONDAY.minusDays(days), Channel.POST);
        }
        assertThat(open()).isEqualTo(new OpenWork(6, 2, 1, 3, 0, 0));
    }

    @Test
    @Tag("punkt-3")
    void aCopyIsPendingUntilItIsHandedOverOrTheAccountIsClosed() {
        rows.add(ApplicationStatus.REGISTERED, SUNDAY, Channel.IN_PERSON, MONDAY, null);
        rows.add(ApplicationStatus.CLOSED, SUNDAY, Channel.IN_PERSON, MONDAY, null);
        rows.filed(SUNDAY, Channel.POST);
        assertThat(open().copyPending()).isEqualTo(1);
        rows.handOverAllCopies();
        assertThat(open().copyPending()).isZero();
    }

    @Test
    @Tag("punkt-5")
    void aMailHasFailedWhenTheNewestOfItsKindWasGivenUpAndSomebodyStillWaits() {
        rows.mails(ApplicationStatus.REGISTERED, "activation FAILED");
        rows.mails(ApplicationStatus.REGISTERED, "activation SENT", "activation FAILED", "reset FAILED");
        rows.mails(ApplicationStatus.REFUSED, "refusal FAILED");
        assertThat(open().mailFailed()).isEqualTo(3);
        rows.mails(ApplicationStatus.REGISTERED, "activation FAILED", "activation SENT");
        rows.mails(ApplicationStatus.REGISTERED, "activation FAILED", "activation PENDING");
        rows.mails(ApplicationStatus.CLOSED, "activation FAILED");
        rows.activated(rows.mails(ApplicationStatus.REGISTERED, "activation FAILED", "changed SENT"), 1);
        assertThat(open().mailFailed()).isEqualTo(3);
        rows.activated(rows.mails(ApplicationStatus.REGISTERED, "activation SENT", "changed FAILED"), 1);
        assertThat(open().mailFailed()).isEqualTo(4);
    }

    @Test
    void theFigureOfFailedMailsIsTheTotalOfTheWorkListsTabAndItsCount() {
        rows.mails(ApplicationStatus.REGISTERED, "activation FAILED");
        rows.mails(ApplicationStatus.ACTIVE, "changed FAILED", "reset FAILED");
        rows.mails(ApplicationStatus.ACTIVE, "changed SENT");
        long counted = database.fromTransaction(entities -> new ApplicationRepository(entities, Rows.REALM)
                .counts(null, MONDAY)
                .get(Tab.MAIL_FAILED));
        assertThat(counted).isEqualTo(open().mailFailed()).isEqualTo(2);
        assertThat(database.<Long>fromTransaction(entities -> new ApplicationRepository(entities, "other")
                        .counts(null, MONDAY)
                        .get(Tab.MAIL_FAILED)))
                .isZero();
    }

    private Map<LocalDate, Map<Channel, Long>> filed() {
        return ask(statistics -> statistics.filed(PERIOD));
    }

    private Registrations registered() {
        return ask(statistics -> statistics.registered(PERIOD));
    }

    private Map<LocalDate, Registrations> registeredByWeek() {
        return ask(statistics -> statistics.registeredByWeek(PERIOD));
    }

    private List<RefusalsByReason> refused() {
        return ask(statistics -> statistics.refused(PERIOD));
    }

    private Map<LocalDate, Long> refusedByWeek() {
        return ask(statistics -> statistics.refusedByWeek(PERIOD));
    }

    private OpenWork open() {
        return ask(statistics -> statistics.open(MONDAY, 3));
    }

    private <T> T ask(Function<StatisticsRepository, T> question) {
        return database.fromTransaction(entities -> question.apply(new StatisticsRepository(entities, Rows.REALM)));
    }
}
