package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationQuery;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.Applications;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.Decision;
import pl.wpwik.ibok.application.FieldChange;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.HistoryEntry;
import pl.wpwik.ibok.application.ListOrder;
import pl.wpwik.ibok.application.Numbering;
import pl.wpwik.ibok.application.RefusalReason;
import pl.wpwik.ibok.application.Register;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.application.Tab;
import pl.wpwik.ibok.schema.RegisterDatabase;
import pl.wpwik.ibok.settings.IbokSettings;
import pl.wpwik.ibok.statistics.OpenByDueDate;
import pl.wpwik.ibok.statistics.OpenResignations;
import pl.wpwik.ibok.statistics.StatisticsRepository;

@Tag("punkt-8")
class ResignationsTest {

    private static final RegisterDatabase DATABASE = new RegisterDatabase();
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = new Ticking();

    private final String realm = UUID.randomUUID().toString();
    private Map<String, String> attributes = Map.of();
    private String id;

    @BeforeEach
    void anAccount() {
        id = registered("pierwszy");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void itIsDueFourteenDaysAfterItsFilingAndChangesTheVersion() {
        record(id, filed(TODAY));
        assertThat(closure(id).resignation().orElseThrow().dueOn()).isEqualTo(TODAY.plusDays(14));
        assertThat(version(id)).isEqualTo(2);
        assertThat(history().get(0).action()).isEqualTo(HistoryAction.RESIGNATION_RECORDED);
        assertThat(history().get(0).changes())
                .contains(
                        new FieldChange("closure.reason", null, "RESIGNATION"),
                        new FieldChange("closure.dueOn", null, "2026-12-07"));
    }

    @Test
    void theDueDateCountsByTheSameDaysAsThatOfAnApplication() {
        attributes = Map.of(IbokSettings.DEADLINE_DAY_KIND, "WORKING", IbokSettings.CLOSURE_DEADLINE_DAYS, "5");
        record(id, filed(TODAY));
        assertThat(closure(id).resignation().orElseThrow().dueOn()).isEqualTo("2026-11-30");
    }

    @Test
    void aCorrectionKeepsTheDueDateUnlessTheFilingDateWasMistyped() {
        record(id, filed(TODAY));
        attributes = Map.of(IbokSettings.CLOSURE_DEADLINE_DAYS, "7");
        Paper dead = new Paper(ClosureReason.DEATH, TODAY, Channel.POST, "szafa 3", null);
        record(id, dead);
        assertThat(closure(id).reason()).isEqualTo(ClosureReason.DEATH);
        assertThat(closure(id).resignation().orElseThrow().dueOn()).isEqualTo(TODAY.plusDays(14));
        assertThat(history().get(0).changes())
                .containsExactly(new FieldChange("closure.reason", "RESIGNATION", "DEATH"));
        record(id, new Paper(ClosureReason.DEATH, TODAY.minusDays(1), Channel.POST, "szafa 3", null));
        assertThat(closure(id).resignation().orElseThrow().dueOn()).isEqualTo(TODAY.plusDays(6));
    }

    @Test
    void theSameAgainChangesNothing() {
        assertThat(record(id, filed(TODAY))).isTrue();
        assertThat(record(id, filed(TODAY))).isFalse();
        assertThat(version(id)).isEqualTo(2);
    }

    @Test
    void whoHasSeenAnOlderVersionChangesNothing() {
        record(id, filed(TODAY));
        assertConflict(Reason.STALE, resignations -> resignations.open(id, 1));
    }

    @Test
    void withdrawnItIsGoneAndTheHistoryKeepsIt() {
        record(id, filed(TODAY));
        in(resignations -> resignations.withdraw(id, 2, "rita"));
        assertThat(closureIn(realm)).isEmpty();
        assertThat(version(id)).isEqualTo(3);
        assertThat(history().get(0).action()).isEqualTo(HistoryAction.RESIGNATION_WITHDRAWN);
        assertThat(history().get(0).changes()).contains(new FieldChange("closure.filedOn", "2026-11-23", null));
        assertConflict(Reason.NO_RESIGNATION, resignations -> resignations.withdraw(id, 3, "rita"));
    }

    @Test
    void onlyWhoHasAnAccountCanResign() {
        String submitted = submitted();
        assertConflict(Reason.NO_ACCOUNT, resignations -> resignations.open(submitted, 0));
        String refused = submitted();
        change(refused, application -> application.refuse(RefusalReason.WITHDRAWN, null, decision()));
        assertConflict(Reason.NO_ACCOUNT, resignations -> resignations.open(refused, 1));
        change(id, ApplicationEntity::close);
        assertConflict(Reason.ALREADY_CLOSED, resignations -> resignations.open(id, 2));
    }

    @Test
    void anotherRealmKnowsNothingOfIt() {
        record(id, filed(TODAY));
        assertThat(closureIn("other")).isEmpty();
        assertThat(waitingIn("other")).isEqualTo(new OpenResignations(0, 0, 0));
    }

    @Test
    void whatIsDueLongestComesFirstInItsTabAndIsCountedByItsLastDay() {
        String today = registered("dzisiaj");
        String overdue = registered("zalegly");
        registered("bez");
        record(id, filed(TODAY));
        record(today, filed(TODAY.minusDays(14)));
        record(overdue, filed(TODAY.minusDays(15)));
        assertThat(DATABASE.fromTransaction(this::tab)).containsExactly(overdue, today, id);
        assertThat(counts()).containsEntry(Tab.RESIGNATIONS, 3L).containsEntry(Tab.NOT_ACTIVATED, 4L);
        assertThat(waitingIn(realm)).isEqualTo(new OpenResignations(3, 1, 1));
        assertThat(lines())
                .filteredOn(line -> line.realmId().equals(realm))
                .containsExactlyInAnyOrder(
                        new OpenByDueDate.Line(realm, TODAY.minusDays(1), 1),
                        new OpenByDueDate.Line(realm, TODAY, 1),
                        new OpenByDueDate.Line(realm, TODAY.plusDays(14), 1));
    }

    private List<String> tab(EntityManager entities) {
        ListOrder order = ListOrder.usual(Tab.RESIGNATIONS);
        return applications(entities)
                .list(new ApplicationQuery(TODAY, Tab.RESIGNATIONS, null, null, null, null, order, 0, 20))
                .items()
                .stream()
                .map(ApplicationEntity::id)
                .toList();
    }

    private boolean record(String application, Paper paper) {
        return DATABASE.fromTransaction(entities -> {
            Resignations resignations = resignations(entities);
            int version = applications(entities).find(application).orElseThrow().version();
            return resignations.record(resignations.open(application, version).orElseThrow(), paper, "anna");
        });
    }

    private void assertConflict(Reason reason, Function<Resignations, Object> step) {
        assertThatExceptionOfType(RegisterConflict.class)
                .isThrownBy(() -> in(step))
                .extracting(RegisterConflict::reason)
                .isEqualTo(reason);
    }

    private Object in(Function<Resignations, Object> step) {
        return DATABASE.fromTransaction(entities -> step.apply(resignations(entities)));
    }

    private Optional<ClosureEntity> closureIn(String ofRealm) {
        return DATABASE.fromTransaction(entities -> new ClosureRepository(entities, ofRealm).find(id));
    }

    private OpenResignations waitingIn(String ofRealm) {
        return DATABASE.fromTransaction(entities -> new StatisticsRepository(entities, ofRealm).resignations(TODAY, 3));
    }

    private Map<Tab, Long> counts() {
        return DATABASE.fromTransaction(entities -> applications(entities).counts(null, TODAY));
    }

    private List<OpenByDueDate.Line> lines() {
        return DATABASE.fromTransaction(entities -> new OpenByDueDate(entities).resignations());
    }

    private ClosureEntity closure(String application) {
        return DATABASE.fromTransaction(entities ->
                new ClosureRepository(entities, realm).find(application).orElseThrow());
    }

    private List<HistoryEntry> history() {
        return DATABASE.fromTransaction(entities -> new History(entities, realm, CLOCK).of(id));
    }

    private int version(String application) {
        return DATABASE.fromTransaction(entities ->
                applications(entities).find(application).orElseThrow().version());
    }

    private String registered(String login) {
        String application = submitted();
        change(application, found -> found.register(login, UUID.randomUUID().toString(), decision()));
        return application;
    }

    private String submitted() {
        return DATABASE.fromTransaction(entities -> new Register(
                        applications(entities),
                        new Numbering(entities, realm),
                        new History(entities, realm, CLOCK),
                        settings(),
                        CLOCK)
                .record(realm, Applications.filed(LocalDate.of(2026, 3, 2), Channel.POST, null), "anna")
                .id());
    }

    private void change(String application, Consumer<ApplicationEntity> step) {
        DATABASE.inTransaction(
                entities -> applications(entities).find(application).ifPresent(step));
    }

    private static Decision decision() {
        return new Decision("rita", NOW, TODAY);
    }

    private static Paper filed(LocalDate day) {
        return new Paper(ClosureReason.RESIGNATION, day, Channel.POST, "szafa 3", null);
    }

    private Resignations resignations(EntityManager entities) {
        return new Resignations(entities, realm, settings(), CLOCK);
    }

    private IbokSettings settings() {
        return IbokSettings.from(attributes::get);
    }

    private ApplicationRepository applications(EntityManager entities) {
        return new ApplicationRepository(entities, realm);
    }

    /** A millisecond later at every look: the history is in order of time. */
    private static final class Ticking extends Clock {

        private final AtomicLong millis = new AtomicLong(NOW.toEpochMilli());

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis.incrementAndGet());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
