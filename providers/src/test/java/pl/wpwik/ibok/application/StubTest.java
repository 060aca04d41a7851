package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.schema.RegisterDatabase;

/** What the register keeps of somebody who was erased, in the tables themselves. */
@Tag("punkt-8")
class StubTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Decision DECISION = new Decision("rejestrator", NOW, LocalDate.of(2026, 11, 21));
    private static final String LOGIN = "jan.lis";

    /** Of {@link Applications#everything}, and of what became of it. */
    private static final String[] PERSONAL = {
        "Jan",
        "jan",
        "Lis",
        "lis",
        "K-1",
        "44051401359",
        "5260250274",
        "Lipowa",
        "34-100",
        "Wadowice",
        "P-1",
        "Anna Nowak",
        "szafa 3",
        "user-1",
        "DATA_TRUE",
        "za stare"
    };

    private RegisterDatabase database;

    @BeforeEach
    void open() {
        database = new RegisterDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void ofAClosedAccountNothingPersonalIsLeftInAnyTable() throws SQLException {
        ApplicationEntity application = registered("realm", 1, LOGIN, "user-1");
        assertThat(everything()).contains(PERSONAL[0], PERSONAL[5], "user-1", "DATA_TRUE");
        erase(application, LOGIN);
        assertThat(everything()).doesNotContain(PERSONAL);
        assertThat(everything())
                .contains("BOK-27/2026/000001", "2026-11-20", "IN_PERSON", "rejestrator", "anna", "ERASED");
    }

    @Test
    void ofARefusedApplicationTheReasonStaysAndItsWordsGo() throws SQLException {
        ApplicationEntity application = recorded("realm", 1);
        change(application, found -> found.refuse(RefusalReason.OTHER, "za stare rury Lisa", DECISION), "REFUSED");
        assertThat(everything()).contains("za stare rury Lisa");
        erase(application, null);
        assertThat(everything()).doesNotContain(PERSONAL).contains("OTHER", "rejestrator", "BOK-27/2026/000001");
    }

    @Test
    void theHistorySaysWhatWasDoneWhenAndByWhomWithoutAValueAndWithoutTheCustomersLogin() {
        ApplicationEntity application = registered("realm", 1, LOGIN, "user-1");
        erase(application, LOGIN);
        List<HistoryEntry> history =
                database.fromTransaction(entities -> history(entities, "realm").of(application.id()));
        assertThat(history)
                .extracting(HistoryEntry::action)
                .containsExactly(
                        HistoryAction.ERASED,
                        HistoryAction.CLOSED,
                        HistoryAction.ACTIVATED,
                        HistoryAction.REGISTERED,
                        HistoryAction.RECORDED);
        assertThat(history)
                .extracting(HistoryEntry::who)
                .containsExactly(null, "rejestrator", null, "rejestrator", "anna");
        assertThat(history).allMatch(entry -> entry.changes().isEmpty());
        assertThat(history).extracting(HistoryEntry::at).doesNotContainNull();
    }

    @Test
    void anotherCustomersRowsStayAsTheyAre() throws SQLException {
        ApplicationEntity application = registered("realm", 1, LOGIN, "user-1");
        erase(application, LOGIN);
        String stub = everything();
        ApplicationEntity neighbour = registered("realm", 2, "jan.lis2", "user-2");
        ApplicationEntity elsewhere = registered("other", 1, LOGIN, "user-3");
        String before = everything().replace(stub, "");
        erase(registered("realm", 3, "jan.lis3", "user-4"), "jan.lis3");
        assertThat(before).contains("user-2", "user-3", "44051401359");
        assertThat(database.<ApplicationData>fromTransaction(entities ->
                        entities.find(ApplicationEntity.class, neighbour.id()).data()))
                .isEqualTo(Applications.everything());
        assertThat(database.<List<HistoryEntry>>fromTransaction(
                        entities -> history(entities, "other").of(elsewhere.id())))
                .extracting(HistoryEntry::who)
                .containsExactly("rejestrator", LOGIN, "rejestrator", "anna");
    }

    @Test
    void whatIsOpenCannotBeErased() {
        ApplicationEntity application = recorded("realm", 1);
        assertThatIllegalStateException().isThrownBy(application::erase);
        application.register(LOGIN, "user-1", DECISION);
        assertThatIllegalStateException().isThrownBy(application::erase);
        application.close();
        application.erase();
        assertThatIllegalStateException().isThrownBy(application::erase);
    }

    private ApplicationEntity registered(String realm, int number, String login, String user) {
        ApplicationEntity application = recorded(realm, number);
        change(application, found -> found.register(login, user, DECISION), "REGISTERED");
        change(application, found -> found.activate(NOW), "ACTIVATED", login);
        change(application, ApplicationEntity::close, "CLOSED");
        return application;
    }

    private ApplicationEntity recorded(String realm, int number) {
        ApplicationEntity application = new ApplicationEntity(
                realm,
                new ApplicationNumber("BOK-27", Year.of(2026), number),
                Applications.everything(),
                LocalDate.of(2026, 12, 4),
                "anna",
                NOW);
        database.inTransaction(entities -> {
            entities.persist(application);
            history(entities, realm).note(application, "anna", HistoryAction.RECORDED, ApplicationFields.NONE);
        });
        return application;
    }

    private interface Change {
        void of(ApplicationEntity application);
    }

    private void change(ApplicationEntity application, Change change, String action) {
        change(application, change, action, "rejestrator");
    }

    private void change(ApplicationEntity application, Change change, String action, String who) {
        moment++;
        database.inTransaction(entities -> {
            ApplicationEntity found = entities.find(ApplicationEntity.class, application.id());
            ApplicationFields before = ApplicationFields.of(found);
            change.of(found);
            history(entities, found.realmId()).note(found, who, HistoryAction.valueOf(action), before);
        });
    }

    private void erase(ApplicationEntity application, String login) {
        moment++;
        database.inTransaction(entities -> {
            ApplicationEntity found = entities.find(ApplicationEntity.class, application.id());
            History history = history(entities, found.realmId());
            history.erase(found.id(), login);
            found.erase();
            history.note(found.id(), null, HistoryAction.ERASED, List.of());
        });
    }

    private int moment;

    private History history(jakarta.persistence.EntityManager entities, String realm) {
        return new History(entities, realm, Clock.fixed(NOW.plusSeconds(moment), ZoneOffset.UTC));
    }

    /** Every value of every table of ours. */
    private String everything() throws SQLException {
        StringBuilder text = new StringBuilder();
        for (String table : tables()) {
            try (Statement statement = database.connection().createStatement();
                    ResultSet rows = statement.executeQuery("select * from " + table)) {
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        text.append(rows.getString(column)).append('\n');
                    }
                }
            }
        }
        return text.toString();
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = database.connection().getMetaData().getTables(null, null, "IBOK\\_%", null)) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
