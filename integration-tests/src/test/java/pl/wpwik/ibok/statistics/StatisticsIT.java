package pl.wpwik.ibok.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.statistics.GeneratedRegister.mondayOf;
import static pl.wpwik.ibok.statistics.GeneratedRegister.percentile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.OwnRealm;
import pl.wpwik.ibok.harness.RegisterQueries;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.statistics.GeneratedRegister.Row;

/** Figures of a realm of its own, against a count of the same rows in plain Java. */
@ExtendWith(IbokServer.class)
@Tag("punkt-4")
class StatisticsIT {

    private static final LocalDate TODAY = Paper.TODAY;
    private static final LocalDate FROM = TODAY.minusDays(250);
    private static final String PERIOD = "?from=" + FROM + "&to=" + TODAY;

    private final IbokSystem ibok;
    private OwnRealm realm;
    private AdminApi admin;

    StatisticsIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void create() {
        realm = OwnRealm.create(ibok, "liczby");
        admin = realm.asAdministrator();
    }

    @AfterEach
    void remove() {
        realm.close();
    }

    @Test
    void figuresAreThoseOfACountInPlainJava() {
        GeneratedRegister register = generated(600);
        JsonNode figures = admin.get("/bok27/statistics" + PERIOD).successful().json();
        JsonNode registered = figures.path("registered");
        assertRegistrations(registered, register.where(this::registeredInPeriod).toList());
        LocalDate week = mondayOf(FROM);
        for (int i = 0; i < registered.path("weeks").size(); i++, week = week.plusWeeks(1)) {
            LocalDate monday = week;
            JsonNode ofWeek = registered.path("weeks").get(i);
            assertThat(ofWeek.path("week").asText()).isEqualTo(monday.toString());
            assertRegistrations(
                    ofWeek,
                    register.where(this::registeredInPeriod)
                            .filter(row -> mondayOf(row.decidedOn()).equals(monday))
                            .toList());
            JsonNode filed = figures.path("filed").get(i);
            assertThat(filed.path("week")).isEqualTo(ofWeek.path("week"));
            for (String channel : GeneratedRegister.CHANNELS) {
                assertThat(filed.path("channels").path(channel).asLong())
                        .isEqualTo(register.count(row -> inPeriod(row.filedOn())
                                && mondayOf(row.filedOn()).equals(monday)
                                && row.channel().equals(channel)));
            }
        }
        assertThat(week)
                .as("the week after the last one")
                .isEqualTo(mondayOf(TODAY).plusWeeks(1));
        for (JsonNode refused : figures.path("refused")) {
            assertThat(refused.path("count").asLong())
                    .isEqualTo(register.count(row -> row.refused()
                            && inPeriod(row.decidedOn())
                            && row.reason().equals(refused.path("reason").asText())));
        }
        assertThat(figures.path("refused")).hasSize(4);
        assertThat(figures.path("refused").findValuesAsText("count").stream().map(count -> -Long.parseLong(count)))
                .isSorted();
        assertThat(figures.path("open").path("toRegister").asLong())
                .isEqualTo(register.count(row -> row.decidedOn() == null));
    }

    @Test
    void theTableHasTheSameFiguresALineAWeek() {
        generated(200);
        JsonNode figures = admin.get("/bok27/statistics" + PERIOD).successful().json();
        Answer table = admin.get("/bok27/statistics/csv" + PERIOD);
        assertThat(table.header("Content-Type").toLowerCase(Locale.ROOT)).isEqualTo("text/csv;charset=utf-8");
        assertThat(table.header("Content-Disposition")).startsWith("attachment").contains(TODAY + ".csv");
        List<String> lines = table.text().lines().toList();
        assertThat(lines.get(0)).startsWith("\uFEFFTydzień (od poniedziałku);Złożone osobiście;");
        assertThat(admin.in("en").get("/bok27/statistics/csv").text()).startsWith("\uFEFFWeek (from Monday);Filed in");
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < figures.path("filed").size(); i++) {
            JsonNode filed = figures.path("filed").get(i);
            JsonNode week = figures.path("registered").path("weeks").get(i);
            expected.add(String.join(
                    ";",
                    filed.path("week").asText(),
                    filed.path("channels").path("IN_PERSON").asText(),
                    filed.path("channels").path("POST").asText(),
                    filed.path("channels").path("EMAIL").asText(),
                    week.path("count").asText(),
                    week.path("withinDeadline").asText(),
                    days(week.path("medianDays")),
                    days(week.path("ninetiethPercentileDays"))));
        }
        assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.lastIndexOf(';'))))
                .containsExactlyElementsOf(expected);
        assertThat(lines.stream()
                        .skip(1)
                        .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(';') + 1)))
                        .sum())
                .isEqualTo(figures.path("refused").findValuesAsText("count").stream()
                        .mapToLong(Long::parseLong)
                        .sum());
    }

    @Test
    void anEmptyRegisterHasEveryWeekAndNoDays() {
        JsonNode figures = admin.get("/bok27/statistics").successful().json();
        assertThat(figures.path("today").asText()).isEqualTo(TODAY.toString());
        assertThat(figures.path("to").asText()).isEqualTo(TODAY.toString());
        assertThat(figures.path("from").asText())
                .isEqualTo(mondayOf(TODAY).minusWeeks(25).toString());
        assertThat(figures.path("filed")).hasSize(26);
        assertThat(figures.path("registered").path("weeks")).hasSize(26);
        assertThat(figures.path("registered").path("medianDays").isNull()).isTrue();
        assertThat(figures.path("refused")).isEmpty();
    }

    @Test
    void aPeriodThatCannotBeUsedIsRefusedInTheCallersLanguage() {
        for (String query : List.of(
                "?from=jutro",
                "?to=" + TODAY.plusDays(1),
                "?from=" + TODAY + "&to=" + TODAY.minusDays(1),
                "?from=" + TODAY.minusYears(5).minusDays(1),
                "?from=1999-12-31&to=2001-01-01")) {
            for (String path : List.of("/bok27/statistics", "/bok27/statistics/csv")) {
                Answer polish = admin.get(path + query);
                Answer english = admin.in("en").get(path + query);
                assertThat(polish.status()).as(query).isEqualTo(400);
                assertThat(polish.json().path("errors")).as(query).hasSize(1);
                assertThat(english.text()).isNotEqualTo(polish.text());
            }
        }
    }

    @Test
    void theFiguresTakeSevenStatementsHoweverManyApplicationsThereAre() {
        generated(300);
        Map<String, Long> statements = ibok.database()
                .statementsOf(() -> admin.get("/bok27/statistics" + PERIOD).successful());
        assertThat(RegisterQueries.among(statements).values()).hasSize(7).containsOnly(1L);
    }

    @Test
    void whatIsDoneTodayCountsToday() {
        Paper.record(admin, Paper.complete("Jan", "Czekający").put("copyHandedOver", false));
        JsonNode registered = Paper.record(admin, Paper.complete("Jan", "Zarejestrowany"));
        Paper.register(admin, registered).successful();
        JsonNode refused = Paper.record(admin, Paper.complete("Jan", "Odmówiony"));
        admin.post(Paper.path(refused) + "/refusal", Map.of("reason", "DUPLICATE"))
                .successful();
        JsonNode figures = admin.get("/bok27/statistics").successful().json();
        assertThat(figures.path("open").toString())
                .isEqualTo("{\"toRegister\":1,\"overdue\":0,\"dueToday\":0,\"dueSoon\":0,\"copyPending\":1,"
                        + "\"mailFailed\":0}");
        assertThat(figures.path("registered").path("weeks").get(25).toString())
                .isEqualTo("{\"week\":\"" + mondayOf(TODAY) + "\",\"count\":1,\"withinDeadline\":1,\"medianDays\":1,"
                        + "\"ninetiethPercentileDays\":1}");
        assertThat(figures.path("refused").toString()).isEqualTo("[{\"reason\":\"DUPLICATE\",\"count\":1}]");
    }

    @Test
    void decisionsOfTheVersionBeforeGetTheDayOfWarsaw() throws SQLException, IOException {
        GeneratedRegister register = generated(200);
        try (Connection connection = ibok.database().connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE IBOK_APPLICATION SET DECIDED_ON = NULL WHERE REALM_ID = '" + realm.id() + "'");
            assertThat(count()).isZero();
            // What it does to the rows of other tests changes nothing: they were decided in Warsaw, too.
            statement.executeUpdate(migration());
        }
        assertThat(count()).isPositive().isEqualTo(register.count(this::registeredInPeriod));
    }

    private GeneratedRegister generated(int size) {
        GeneratedRegister register = GeneratedRegister.random(size, TODAY);
        register.write(ibok.database(), realm.id());
        return register;
    }

    private long count() {
        return admin.get("/bok27/statistics" + PERIOD)
                .successful()
                .json()
                .path("registered")
                .path("count")
                .asLong();
    }

    private boolean registeredInPeriod(Row row) {
        return row.registered() && inPeriod(row.decidedOn());
    }

    private static boolean inPeriod(LocalDate day) {
        return !day.isBefore(FROM) && !day.isAfter(TODAY);
    }

    private static void assertRegistrations(JsonNode figures, List<Row> rows) {
        List<Integer> days = rows.stream().map(Row::days).toList();
        assertThat(figures.path("count").asInt()).isEqualTo(days.size());
        assertThat(figures.path("withinDeadline").asLong())
                .isEqualTo(rows.stream().filter(Row::withinDeadline).count());
        assertThat(days(figures.path("medianDays"))).isEqualTo(days.isEmpty() ? "" : "" + percentile(days, 5));
        assertThat(days(figures.path("ninetiethPercentileDays")))
                .isEqualTo(days.isEmpty() ? "" : "" + percentile(days, 9));
    }

    private static String days(JsonNode days) {
        return days.isNull() ? "" : Objects.toString(days);
    }

    /** PostgreSQL's statement in the changelog. */
    private static String migration() throws IOException {
        String changelog = Files.readString(Path.of("../providers/src/main/resources/META-INF/ibok-changelog.xml"));
        Matcher statement = Pattern.compile(
                        "<sql dbms=\"postgresql\">(UPDATE IBOK_APPLICATION SET DECIDED_ON [^<]+)</sql>")
                .matcher(changelog);
        assertThat(statement.find()).isTrue();
        return statement.group(1);
    }
}
