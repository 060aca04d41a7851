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
        name = MailEntity.REALMS_DUE,
        query = "select distinct m.realmId from MailEntity m where m.state = pl.wpwik.ibok.mail.MailState.PENDING"
                + " and m.nextAttemptAt <= :now")
@NamedQuery(
        name = MailEntity.DUE,
        query = "select m from MailEntity m where m.state = pl.wpwik.ibok.mail.MailState.PENDING"
                + " and m.realmId = :realm and m.nextAttemptAt <= :now and not exists (select 1 from MailEntity o"
                + " where o.realmId = m.realmId and o.subjectId = m.subjectId"
                + " and o.state = pl.wpwik.ibok.mail.MailState.PENDING and o.claimedUntil > :now"
                + " and o.claimedUntil <= :lease)"
                + " order by m.priority, m.nextAttemptAt")
@NamedQuery(
        name = MailEntity.BRING_BACK,
        query = "update MailEntity m set m.nextAttemptAt = :now where m.state = pl.wpwik.ibok.mail.MailState.PENDING"
                + " and m.nextAttemptAt > :soon and (m.nextAttemptAt > :furthest or m.attempts = 0)")
@NamedQuery(
        name = MailEntity.FIGURES,
        query = "select p.realmId, m.kind, m.state, count(m), min(m.createdAt) from MailPaceEntity p"
                + " left join MailEntity m on m.realmId = p.realmId and m.state in"
                + " (pl.wpwik.ibok.mail.MailState.PENDING, pl.wpwik.ibok.mail.MailState.FAILED)"
                + " group by p.realmId, m.kind, m.state")
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
        name = MailEntity.ERASE,
        query = "delete from MailEntity m where m.realmId = :realm and m.subjectId = :subject")
@NamedQuery(
        name = MailEntity.WITHDRAW,
        query = "delete from MailEntity m where m.realmId = :realm and m.kind = :kind and m.subjectId = :subject"
                + " and m.detailId is null and m.state = pl.wpwik.ibok.mail.MailState.PENDING")
@NamedQuery(
        name = MailEntity.FORGET,
        query = "delete from MailEntity m where m.realmId = :realm and m.kind = :kind and m.subjectId = :subject"
                + " and m.state <> pl.wpwik.ibok.mail.MailState.SENT")
@NamedQuery(name = MailEntity.DELETE_OF_REALM, query = "delete from MailEntity m where m.realmId = :realm")
public class MailEntity {

    public static final String DELETE_OF_REALM = "IbokMail.deleteOfRealm";
    static final String REALMS_DUE = "IbokMail.realmsDue";
    static final String DUE = "IbokMail.due";
    static final String BRING_BACK = "IbokMail.bringBack";
    static final String FIGURES = "IbokMail.figures";
    static final String DROP_OWED = "IbokMail.dropOwed";
    static final String ERASE = "IbokMail.erase";
    static final String WITHDRAW = "IbokMail.withdraw";
    static final String FORGET = "IbokMail.forget";
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

    @Column(name = "DETAIL_ID", length = 36)
    private String detailId;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATE", length = 16, nullable = false)
    private MailState state;

    /** The lower the sooner. */
    @Column(name = "PRIORITY", nullable = false)
    private int priority;

    @Column(name = "ATTEMPTS", nullable = false)
    private int attempts;

    @Convert(converter = InstantConverter.class)
    @Column(name = "CREATED_AT", nullable = false)
    private Instant createdAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "NEXT_ATTEMPT_AT", nullable = false)
    private Instant nextAttemptAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "CLAIMED_UNTIL")
    private Instant claimedUntil;

    @Convert(converter = InstantConverter.class)
    @Column(name = "SENT_AT")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "LAST_ERROR", length = 32)
    private MailError lastError;

    protected MailEntity() {
        // for Hibernate
    }

    /** @param urgent whether somebody waits for it in front of a screen: it overtakes the others */
    MailEntity(String realmId, String kind, String subjectId, boolean urgent, Instant createdAt) {
        this.id = UUID.randomUUID().toString();
        this.realmId = realmId;
        this.kind = kind;
        this.subjectId = subjectId;
        this.state = MailState.PENDING;
        this.priority = urgent ? 0 : 1;
        this.createdAt = createdAt;
        this.nextAttemptAt = createdAt;
    }

    /** Says which of several mails of its kind about its subject it is. */
    MailEntity about(String detail) {
        detailId = detail;
        return this;
    }

    void claim(Instant until) {
        nextAttemptAt = until;
        claimedUntil = until;
        attempts++;
    }

    /** Whether nobody has claimed it since, and nothing has ended it. */
    boolean isUnder(OwedMails.Claim claim) {
        return state == MailState.PENDING && attempts == claim.attempt();
    }

    void sent(Instant at) {
        state = MailState.SENT;
        claimedUntil = null;
        sentAt = at;
        lastError = null;
    }

    void failed(MailError error) {
        lastError = error;
    }

    void retryAfter(Instant now, Duration pause) {
        nextAttemptAt = now.plus(pause);
        claimedUntil = null;
    }

    void giveUp() {
        state = MailState.FAILED;
        claimedUntil = null;
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

    String detailId() {
        return detailId;
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
        return new MailProgress(id, kind, detailId, state, attempts, createdAt, next, sentAt, lastError);
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
