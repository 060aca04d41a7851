package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.ListOrder.By;
import pl.wpwik.ibok.schema.RegisterDatabase;

/** The work list's tabs and orders on a database of their own. */
@Tag("punkt-4")
class WorkListTest {

    private static final LocalDate TODAY = Applications.FILED.plusDays(20);
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final RegisterDatabase DATABASE = new RegisterDatabase();

    private static final Decision DECISION = new Decision("r", NOW, TODAY);

    private final String realm = UUID.randomUUID().toString();
    private int sequence;

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void everyTabCountsWhatItsListShows() {
        add("Otwarta", TODAY, true);
        add("Zaległa", TODAY.minusDays(1), false);
        change(add("Czynna", TODAY, true), a -> {
            a.register("czynna", "u1", DECISION);
            a.activate(NOW);
        });
        change(add("Nowa", TODAY, false), a -> a.register("nowa", "u2", DECISION));
        change(add("Odmówiona", TODAY, null), a -> a.refuse(RefusalReason.WITHDRAWN, null, DECISION));
        change(add("Zamknięta", TODAY, false), a -> {
            a.register("zamknieta", "u3", DECISION);
            a.close();
        });
        assertThat(names(Tab.TO_REGISTER)).containsExactlyInAnyOrder("Otwarta", "Zaległa");
        assertThat(names(Tab.OVERDUE)).containsExactly("Zaległa");
        assertThat(names(Tab.COPY_PENDING)).containsExactlyInAnyOrder("Zaległa", "Nowa");
        assertThat(names(Tab.REGISTERED)).containsExactlyInAnyOrder("Czynna", "Nowa");
        assertThat(names(Tab.NOT_ACTIVATED)).containsExactly("Nowa");
        assertThat(names(Tab.REFUSED)).containsExactly("Odmówiona");
        assertThat(names(Tab.CLOSED)).containsExactly("Zamknięta");
        Map<Tab, Long> counts = counts(null);
        for (Tab tab : Tab.values()) {
            assertThat(counts.get(tab)).as(tab.name()).isEqualTo(names(tab).size());
        }
        assertThat(counts("ZALEGLA")).containsEntry(Tab.OVERDUE, 1L).containsEntry(Tab.REGISTERED, 0L);
        assertThat(counts("nobody"))
                .allSatisfy((tab, count) -> assertThat(count).isZero());
    }

    @Test
    void allTabsAreCountedByOneStatement() {
        add("Jedna", TODAY, true);
        assertThat(DATABASE.statements(entities -> repository(entities).counts("jedna", TODAY)))
                .isEqualTo(1);
    }

    @Test
    void namesAreOrderedWithoutRegardToCaseAndPolishLettersAndEqualsByTheirNumber() {
        add("Żuk", TODAY, true);
        add("łoś", TODAY, true);
        add("ŁOŚ", TODAY, true);
        add("Lis", TODAY, true);
        add("Ćma", TODAY, true);
        assertThat(names(new ListOrder(By.APPLICANT, false))).containsExactly("Ćma", "Lis", "łoś", "ŁOŚ", "Żuk");
    }

    @Test
    @Tag("punkt-6")
    void whoHasBeenWaitingLongestForTheFirstLoginComesFirst() {
        register(add("Druga", TODAY, true), NOW.plusSeconds(1));
        register(add("Trzecia", TODAY, true), NOW.plusSeconds(2));
        register(add("Pierwsza", TODAY, true), NOW);
        add("Nierozpatrzona", TODAY, true);
        ListOrder usual = ListOrder.usual(Tab.NOT_ACTIVATED);
        assertThat(list(Tab.NOT_ACTIVATED, usual))
                .extracting(data -> data.applicant().lastName())
                .containsExactly("Pierwsza", "Druga", "Trzecia");
        assertThat(names(usual)).containsExactly("Pierwsza", "Druga", "Trzecia", "Nierozpatrzona");
        assertThat(ListOrder.usual(Tab.REGISTERED))
                .isEqualTo(ListOrder.usual(null))
                .isEqualTo(ListOrder.USUAL);
    }

    @Test
    void everyOrderBackwardsIsItsMirrorImage() {
        add("B", TODAY, true, "K-2");
        add("A", TODAY, true, null);
        add("C", TODAY.minusDays(3), true, "K-1");
        add("A", TODAY, true, "K-2");
        for (By by : By.values()) {
            List<Integer> backwards = numbers(new ListOrder(by, true));
            Collections.reverse(backwards);
            assertThat(backwards).as(by.name()).hasSize(4).isEqualTo(numbers(new ListOrder(by, false)));
        }
        assertThat(numbers(new ListOrder(By.CUSTOMER_NUMBER, false))).containsExactly(3, 1, 4, 2);
        assertThat(numbers(ListOrder.USUAL)).containsExactly(3, 1, 2, 4);
    }

    private String add(String lastName, LocalDate dueOn, Boolean copy) {
        return add(lastName, dueOn, copy, "K-1");
    }

    private String add(String lastName, LocalDate dueOn, Boolean copy, String customerNumber) {
        ApplicationData data = Applications.of(
                Applications.filed(Applications.FILED, copy == null ? Channel.POST : Channel.IN_PERSON, copy),
                new Applicant(ApplicantKind.PERSON, null, lastName, null, customerNumber));
        ApplicationEntity application = new ApplicationEntity(
                realm, new ApplicationNumber("BOK-27", Year.of(2026), ++sequence), data, dueOn, "anna", NOW);
        DATABASE.inTransaction(entities -> repository(entities).add(application));
        return application.id();
    }

    private void register(String id, Instant at) {
        change(id, a -> a.register("login-" + id, id, new Decision("r", at, TODAY)));
    }

    private void change(String id, Consumer<ApplicationEntity> step) {
        DATABASE.inTransaction(entities -> repository(entities).find(id).ifPresent(step));
    }

    private List<String> names(Tab tab) {
        return list(tab, ListOrder.USUAL).stream()
                .map(data -> data.applicant().lastName())
                .toList();
    }

    private List<String> names(ListOrder order) {
        return list(null, order).stream()
                .map(data -> data.applicant().lastName())
                .toList();
    }

    private List<ApplicationData> list(Tab tab, ListOrder order) {
        return DATABASE.fromTransaction(entities -> page(entities, tab, order).items().stream()
                .map(ApplicationEntity::data)
                .toList());
    }

    private List<Integer> numbers(ListOrder order) {
        return new ArrayList<>(DATABASE.fromTransaction(entities -> page(entities, null, order).items().stream()
                .map(application -> Integer.valueOf(application.number().substring(12)))
                .toList()));
    }

    private Map<Tab, Long> counts(String search) {
        return DATABASE.fromTransaction(entities -> repository(entities).counts(search, TODAY));
    }

    private Page<ApplicationEntity> page(EntityManager entities, Tab tab, ListOrder order) {
        return repository(entities)
                .list(new ApplicationQuery(TODAY, tab, null, null, null, null, order, 0, ApplicationQuery.MOST));
    }

    private ApplicationRepository repository(EntityManager entities) {
        return new ApplicationRepository(entities, realm);
    }
}
