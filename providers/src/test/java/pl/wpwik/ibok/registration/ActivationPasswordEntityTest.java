package pl.wpwik.ibok.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.schema.RegisterDatabase;

/** What the reminders ask of the database, on H2; {@code ActivationReminderIT} does so on PostgreSQL. */
@Tag("punkt-5")
class ActivationPasswordEntityTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final RegisterDatabase database = new RegisterDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anApplicationHasOneRowHoweverOftenItIsBegun() {
        assertThat(begin("one", NOW.plusSeconds(60))).isOne();
        assertThat(begin("one", NOW.plusSeconds(90))).isZero();
        assertThat(database.<List<String>>fromTransaction(entities -> expiring(entities, NOW.plusSeconds(60))))
                .containsExactly("one");
    }

    @Test
    void whatIsLockedIsPassedOverAndWhatWasDecidedIsNotDecidedAgain() {
        begin("one", NOW.plusSeconds(60));
        database.inTransaction(here -> {
            assertThat(ActivationReminding.unlessDecidedElsewhere(here, "one"))
                    .hasValueSatisfying(password -> password.reminded(NOW));
            database.inTransaction(there -> assertThat(ActivationReminding.unlessDecidedElsewhere(there, "one"))
                    .isEmpty());
        });
        database.inTransaction(later -> assertThat(ActivationReminding.unlessDecidedElsewhere(later, "one"))
                .isEmpty());
    }

    @Test
    void onlyWhatExpiresSoonHasNotExpiredAndWasNotRemindedOfIsLookedAt() {
        begin("expired", NOW);
        begin("soon", NOW.plusSeconds(60));
        begin("later", NOW.plusSeconds(61));
        begin("reminded", NOW.plusSeconds(30));
        database.inTransaction(entities -> ActivationReminding.unlessDecidedElsewhere(entities, "reminded")
                .orElseThrow()
                .reminded(NOW));
        assertThat(database.<List<String>>fromTransaction(entities -> expiring(entities, NOW.plusSeconds(60))))
                .containsExactly("soon");
    }

    @Test
    void anotherPasswordIsRemindedOfAnew() {
        begin("one", NOW.plusSeconds(60));
        database.inTransaction(entities -> {
            ActivationPasswordEntity password =
                    ActivationReminding.unlessDecidedElsewhere(entities, "one").orElseThrow();
            password.reminded(NOW);
            password.succeed(NOW, NOW.plusSeconds(600));
        });
        assertThat(database.<List<String>>fromTransaction(entities -> expiring(entities, NOW.plusSeconds(600))))
                .containsExactly("one");
    }

    private int begin(String application, Instant expiresAt) {
        return database.fromTransaction(entities -> entities.createNamedQuery(ActivationPasswordEntity.BEGIN)
                .setParameter("application", application)
                .setParameter("realm", "realm")
                .setParameter("sentAt", NOW)
                .setParameter("expiresAt", expiresAt)
                .executeUpdate());
    }

    private static List<String> expiring(EntityManager entities, Instant latest) {
        return entities.createNamedQuery(ActivationPasswordEntity.EXPIRING, String.class)
                .setParameter("realm", "realm")
                .setParameter("now", NOW)
                .setParameter("latest", latest)
                .getResultList();
    }
}
