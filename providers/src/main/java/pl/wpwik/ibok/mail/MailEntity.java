package pl.wpwik.ibok.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import pl.wpwik.ibok.jpa.InstantConverter;

/**
 * A mail owed to a customer. The row says what kind of mail about what, never what it will contain: the text, and a
 * temporary password in it, come into being when it is sent.
 */
@Entity
@Table(name = "IBOK_MAIL")
@NamedQuery(
        name = MailEntity.DUE,
        query = "select m.id from MailEntity m where m.state = pl.wpwik.ibok.mail.MailState.PENDING"
                + " and m.nextAttemptAt <= :now order by m.nextAttemptAt")
@NamedQuery(
        name = MailEntity.CLAIM,
        query = "update MailEntity m set m.nextAttemptAt = :until, m.attempts = m.attempts + 1 where m.id = :id"
                + " and m.state = pl.wpwik.ibok.mail.MailState.PENDING and m.nextAttemptAt <= :now")
@NamedQuery(
        name = MailEntity.OF_SUBJECTS,
        query = "select m from MailEntity m where m.realmId = :realm and m.kind in (:kinds)"
                + " and m.subjectId in (:subjects) order by m.createdAt")
@NamedQuery(
        name = MailEntity.OF_SUBJECT,
        query = "select m from MailEntity m where m.realmId = :realm and m.subjectId = :subject"
                + " order by m.createdAt desc, m.id")
@NamedQuery(
        name = MailEntity.DROP_OWED,
        query = "delete from MailEntity m where m.realmId = :realm and m.subjectId = :subject"
                + " and m.state = pl.wpwik.ibok.mail.MailState.PENDING")
@NamedQuery(
        name = MailEntity.WITHDRAW,
        query = "delete from MailEntity m where m.realmId = :realm and m.kind = :kind and m.subjectId = :subject"
                + " and m.state = pl.wpwik.ibok.mail.MailState.PENDING")
@NamedQuery(name = MailEntity.DELETE_OF_REALM, query = "delete from MailEntity m where m.realmId = :realm")
public class MailEntity {

    public static final String DELETE_OF_REALM = "IbokMail.deleteOfRealm";
    static final String DUE = "IbokMail.due";
    static final String CLAIM = "IbokMail.claim";
    static final String DROP_OWED = "IbokMail.dropOwed";
    static final String WITHDRAW = "IbokMail.withdraw";
    static final String OF_SUBJECTS = "IbokMail.ofSubjects";
    static final String OF_SUBJECT = "IbokMail.ofSubject";

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    @Column(name = "KIND", length = 64, nullable = false)
    private String kind;

    @Column(name = "SUBJECT_ID", length = 36, nullable = false)
    private String subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 16, nullable = false)
    private MailState state;

    @Column(name = "ATTEMPTS", nullable = false)
    private int attempts;

    @Convert(converter = InstantConverter.class)
    @Column(name = "CREATED_AT", nullable = false)
    private Instant createdAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "NEXT_ATTEMPT_AT", nullable = false)
    private Instant nextAttemptAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "SENT_AT")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "LAST_ERROR", length = 32)
    private MailError lastError;

    protected MailEntity() {
        // for Hibernate
    }

    MailEntity(String realmId, String kind, String subjectId, Instant createdAt) {
        this.id = UUID.randomUUID().toString();
        this.realmId = realmId;
        this.kind = kind;
        this.subjectId = subjectId;
        this.state = MailState.PENDING;
        this.createdAt = createdAt;
        this.nextAttemptAt = createdAt;
    }

    void sent(Instant at) {
        state = MailState.SENT;
        sentAt = at;
        lastError = null;
    }

    void failed(MailError error) {
        lastError = error;
    }

    void retryAfter(Instant now, Duration pause) {
        nextAttemptAt = now.plus(pause);
    }

    void giveUp() {
        state = MailState.FAILED;
    }

    String id() {
        return id;
    }

    String realmId() {
        return realmId;
    }

    String kind() {
        return kind;
    }

    String subjectId() {
        return subjectId;
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant createdAt() {
        return createdAt;
    }

    MailProgress progress() {
        Instant next = state == MailState.PENDING ? nextAttemptAt : null;
        return new MailProgress(kind, state, attempts, createdAt, next, sentAt, lastError);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailEntity that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
