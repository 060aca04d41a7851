package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.schema.RegisterDatabase;

@Tag("punkt-2")
class ConsentRepositoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant MOMENT = Instant.parse("2026-11-23T10:00:00Z");

    private final RegisterDatabase database = new RegisterDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theNewestDeclarationComesFirstAndOfOneDayTheOneKeyedInLast() {
        database.inTransaction(entities -> {
            ConsentRepository consents = new ConsentRepository(entities, "realm");
            consents.add("a", decision("keyed in late", DAY.minusDays(1), MOMENT.plusSeconds(9)));
            consents.add("a", decision("first", DAY, MOMENT));
            consents.add("a", decision("second", DAY, MOMENT.plusSeconds(1)));
        });
        List<ClauseDecision> decisions =
                database.fromTransaction(entities -> new ConsentRepository(entities, "realm").decisions("a"));
        assertThat(decisions).extracting(ClauseDecision::note).containsExactly("second", "first", "keyed in late");
    }

    @Test
    void everyRealmSeesItsOwn() {
        database.inTransaction(entities -> {
            ConsentRepository consents = new ConsentRepository(entities, "realm");
            consents.add("a", decision("note", DAY, MOMENT));
            consents.add("a", new RegulaminAcceptance("2", MOMENT, AcceptanceWay.ONLINE));
        });
        database.inTransaction(entities -> {
            assertThat(new ConsentRepository(entities, "realm").acceptances("a"))
                    .containsExactly(new RegulaminAcceptance("2", MOMENT, AcceptanceWay.ONLINE));
            assertThat(new ConsentRepository(entities, "other").acceptances("a"))
                    .isEmpty();
            assertThat(new ConsentRepository(entities, "other").decisions("a")).isEmpty();
        });
    }

    @Test
    void aWholePageOfTheListIsOneStatementEach() {
        List<String> page = IntStream.range(0, 100).mapToObj(Integer::toString).toList();
        database.inTransaction(entities -> page.forEach(application ->
                new ConsentRepository(entities, "realm").add(application, decision("note", DAY, MOMENT))));
        assertThat(database.statements(entities -> {
                    ConsentRepository consents = new ConsentRepository(entities, "realm");
                    assertThat(consents.decisions(page)).hasSize(100);
                    assertThat(consents.acceptances(page)).isEmpty();
                }))
                .isEqualTo(2);
    }

    private static ClauseDecision decision(String note, LocalDate on, Instant recordedAt) {
        return new ClauseDecision("SMS", "1", true, on, note, "ewa", recordedAt);
    }
}
