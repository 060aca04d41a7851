package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.mail.MailFigures.Line;
import pl.wpwik.ibok.schema.RegisterDatabase;

@Tag("punkt-5")
class MailFiguresTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final RegisterDatabase database = new RegisterDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWaitsAndWhatWasGivenUpIsCountedByRealmAndKindAndWhatWasSentIsNot() {
        owe("one", "reset", NOW, MailState.PENDING);
        owe("one", "reset", NOW.minusSeconds(9), MailState.PENDING);
        owe("one", "activation", NOW, MailState.FAILED);
        owe("one", "activation", NOW, MailState.SENT);
        owe("two", "activation", NOW, MailState.SENT);
        sends("one");
        sends("two");
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        new Line("one", "reset", MailState.PENDING, 2, NOW.minusSeconds(9)),
                        new Line("one", "activation", MailState.FAILED, 1, NOW),
                        new Line("two", null, null, 0, null));
    }

    @Test
    void allRealmsTakeOneStatement() {
        for (int realm = 0; realm < 20; realm++) {
            owe("realm-" + realm, "reset", NOW, MailState.PENDING);
            sends("realm-" + realm);
        }
        assertThat(lines()).hasSize(20);
        assertThat(database.statements(entities -> new MailFigures(entities).lines()))
                .isEqualTo(1);
    }

    private List<Line> lines() {
        return database.fromTransaction(entities -> new MailFigures(entities).lines());
    }

    private void sends(String realm) {
        database.inTransaction(entities ->
                assertThat(new MailClaims(entities, NOW).pace(realm)).isPresent());
    }

    private void owe(String realm, String kind, Instant owedAt, MailState state) {
        MailEntity mail = new MailEntity(realm, kind, "subject", false, owedAt);
        if (state == MailState.SENT) {
            mail.sent(NOW);
        } else if (state == MailState.FAILED) {
            mail.giveUp();
        }
        database.inTransaction(entities -> entities.persist(mail));
    }
}
