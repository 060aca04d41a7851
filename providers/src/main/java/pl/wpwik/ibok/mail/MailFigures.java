package pl.wpwik.ibok.mail;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** How many mails wait and how many were given up, in all realms by one statement. */
public final class MailFigures {

    /**
     * One line; a realm without such mails has one without kind and state.
     *
     * @param state {@code PENDING} or {@code FAILED}
     * @param mails of the realm, the kind and the state
     * @param oldest when the oldest of them was owed
     */
    public record Line(String realmId, String kind, MailState state, long mails, Instant oldest) {}

    private final EntityManager entities;

    public MailFigures(EntityManager entities) {
        this.entities = entities;
    }

    /** Of every realm that has ever sent a mail. */
    public List<Line> lines() {
        return entities.createNamedQuery(MailEntity.FIGURES, Line.class).getResultList();
    }
}
