package pl.wpwik.ibok.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-8")
class PagePartsTest {

    private final Properties texts = new Properties();
    private final PageParts parts =
            new PageParts(new Wording(texts, Locale.forLanguageTag("pl"), ZoneId.of("Europe/Warsaw")));

    /** In an order of its own, as the JSON has it. */
    private record Root(String id, String number, Boolean copyHandedOver, Nested closure, List<Row> clauses) {}

    private record Nested(String reason, Inner inner, boolean reinstatable) {}

    private record Inner(String on) {}

    private record Row(String code, boolean accepted, List<String> notes, Inner decision) {}

    @BeforeEach
    void words() {
        texts.put("ibokExport.application", "Wniosek");
        texts.put("ibokExport.application.number", "Numer");
        texts.put("ibokExport.application.closure", "Zamknięcie");
        texts.put("ibokExport.application.closure.reason", "Powód");
        texts.put("ibokExport.application.clauses", "Klauzule");
        texts.put("ibokExport.application.clauses.code", "Klauzula");
        texts.put("ibokExport.application.clauses.accepted", "Zgoda");
        texts.put("ibokExportCode.RESIGNATION", "rezygnacja");
        texts.put("ibokExportCode.true", "tak");
        texts.put("ibokExportCode.outcome.FAILED", "błąd");
        texts.put("ibokExportCode.FAILED", "nie wysłano");
    }

    @Test
    void whatIsNestedComesAfterWhatItIsNestedInEachWithItsWords() {
        add(new Root(
                "x",
                "BOK-27/2026/000001",
                true,
                new Nested("RESIGNATION", new Inner("2026-11-21"), true),
                List.of(new Row("NEWS", true, List.of("a", "b"), new Inner("2026-11-22")))));
        assertThat(parts.list())
                .extracting(PagePart::title)
                .containsExactly("Wniosek", "Zamknięcie", "application.closure.inner", "Klauzule");
        assertThat(parts.list().get(0).lines())
                .containsExactly(
                        new PagePart.Line("Numer", "BOK-27/2026/000001"),
                        new PagePart.Line("application.copyHandedOver", "tak"));
        assertThat(parts.list().get(1).lines()).containsExactly(new PagePart.Line("Powód", "rezygnacja"));
        PagePart table = parts.list().get(3);
        assertThat(table.columns())
                .containsExactly("Klauzula", "Zgoda", "application.clauses.notes", "application.clauses.decision");
        assertThat(table.rows())
                .containsExactly(List.of("NEWS", "tak", "a\nb", "application.clauses.decision.on: 22 listopada 2026"));
    }

    @Test
    void whereNothingIsHeldThePartIsEmpty() {
        parts.add(new Section("account", () -> null));
        parts.add(new Section("mails", Stream::empty));
        assertThat(parts.list())
                .hasSize(2)
                .allMatch(part -> part.lines().isEmpty() && part.rows().isEmpty());
    }

    @Test
    void momentsAreThoseOfTheUtilitysTimeZoneAndACodeMayHaveWordsOfItsPlace() {
        parts.add(new Section(
                "resetRequests",
                () -> Stream.of(
                        Map.of("at", "2026-11-21T23:30:00Z"), Map.of("outcome", "FAILED"), Map.of("state", "FAILED"))));
        List<String> cells = parts.list().get(0).rows().stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .toList();
        // What stands between day and hour depends on the Java version.
        assertThat(cells.get(0)).startsWith("22 listopada 2026").endsWith(" 00:30");
        assertThat(cells.subList(1, 3)).containsExactly("błąd", "nie wysłano");
    }

    @Test
    void fieldsOfTheHistoryHaveTheWordsOfTheApplication() {
        texts.put("ibokExport.application.supplyPoints.address", "Adres punktu");
        parts.add(new Section(
                "history",
                () -> Stream.of(
                        Map.of("field", "supplyPoints[2].address"),
                        Map.of("field", "clauses.NEWS_2.accepted"),
                        Map.of("field", "nothing.known"))));
        assertThat(parts.list().get(0).rows())
                .containsExactly(List.of("Adres punktu"), List.of("Zgoda (NEWS_2)"), List.of("nothing.known"));
    }

    @Test
    void rowsAreClosedWhenTheyHaveBeenRead() {
        AtomicBoolean closed = new AtomicBoolean();
        parts.add(new Section("mails", () -> Stream.of(Map.of("kind", "x")).onClose(() -> closed.set(true))));
        assertThat(closed).isTrue();
    }

    private void add(Root root) {
        parts.add(new Section("application", () -> root));
    }
}
