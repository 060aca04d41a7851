package pl.wpwik.ibok.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import pl.wpwik.ibok.jpa.InstantConverter;

/** One BOK-27 application as a row of the register. */
@Entity
@Table(name = "IBOK_APPLICATION")
@NamedQuery(
        name = ApplicationEntity.BY_USER,
        query = "select a from ApplicationEntity a where a.realmId = :realm and a.outcome.userId = :user")
@NamedQuery(
        name = ApplicationEntity.STATUS_BY_USER,
        query = "select a.status from ApplicationEntity a where a.realmId = :realm and a.outcome.userId = :user")
@NamedQuery(
        name = ApplicationEntity.DELETE_OF_REALM,
        query = "delete from ApplicationEntity a where a.realmId = :realm")
public class ApplicationEntity {

    static final String BY_USER = "IbokApplication.byUser";
    static final String STATUS_BY_USER = "IbokApplication.statusByUser";
    public static final String DELETE_OF_REALM = "IbokApplication.deleteOfRealm";

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    @Column(name = "NUMBER_YEAR", nullable = false)
    private int numberYear;

    @Column(name = "NUMBER_SEQUENCE", nullable = false)
    private int numberSequence;

    @Column(name = "APPLICATION_NUMBER", length = 64, nullable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "STATUS", length = 16, nullable = false)
    private ApplicationStatus status;

    @Version
    @Column(name = "VERSION", nullable = false)
    private int version;

    @Column(name = "FILED_ON", nullable = false)
    private LocalDate filedOn;

    @Column(name = "DUE_ON", nullable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "CHANNEL", length = 16, nullable = false)
    private Channel channel;

    @Column(name = "RECEIVED_BY", length = 200)
    private String receivedBy;

    @Column(name = "COPY_HANDED_OVER")
    private Boolean copyHandedOver;

    @Column(name = "ORIGINAL_LOCATION", length = 200)
    private String originalLocation;

    @Embedded
    private Applicant applicant;

    @Embedded
    private ContactDetails contact;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "IBOK_SUPPLY_POINT", joinColumns = @JoinColumn(name = "APPLICATION_ID"))
    @OrderColumn(name = "POSITION")
    private List<SupplyPoint> supplyPoints;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "IBOK_CLAUSE_ANSWER", joinColumns = @JoinColumn(name = "APPLICATION_ID"))
    @OrderColumn(name = "POSITION")
    private List<ClauseAnswer> clauses;

    @Embedded
    private RegulaminAnswer regulamin;

    @Column(name = "ENTERED_BY", length = 255, nullable = false)
    private String enteredBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "ENTERED_AT", nullable = false)
    private Instant enteredAt;

    @Embedded
    private Outcome outcome;

    @Embedded
    private ListKeys keys;

    protected ApplicationEntity() {
        // for Hibernate
    }

    ApplicationEntity(
            String realmId,
            ApplicationNumber number,
            ApplicationData data,
            LocalDate dueOn,
            String enteredBy,
            Instant enteredAt) {
        this.id = UUID.randomUUID().toString();
        this.realmId = realmId;
        this.numberYear = number.year().getValue();
        this.numberSequence = number.sequence();
        this.number = number.text();
        this.status = ApplicationStatus.SUBMITTED;
        this.supplyPoints = new ArrayList<>();
        this.clauses = new ArrayList<>();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
        this.outcome = Outcome.NONE;
        change(data, dueOn);
    }

    /** Records what stands on the paper after all, while nothing has been decided. */
    void change(ApplicationData data, LocalDate newDueOn) {
        requireStatus(ApplicationStatus.SUBMITTED);
        dueOn = newDueOn;
        write(data);
    }

    private void write(ApplicationData data) {
        filedOn = data.filedOn();
        channel = data.channel();
        receivedBy = data.receivedBy();
        copyHandedOver = data.copyHandedOver();
        originalLocation = data.originalLocation();
        applicant = data.applicant();
        contact = data.contact();
        replace(supplyPoints, data.supplyPoints());
        replace(clauses, data.clauses());
        regulamin = data.regulamin();
        updateKeys();
    }

    /** Records that the customer has been handed the copy after all (regulation, point 3). */
    void handOverCopy() {
        copyHandedOver = true;
    }

    /** Records what is true of the customer, also when there is an account already. */
    public void correct(CustomerData data) {
        applicant = data.applicant();
        contact = data.contact();
        replace(supplyPoints, data.supplyPoints());
        updateKeys();
    }

    /** Records that there will be no account on this application (point 2). */
    public void refuse(RefusalReason reason, String text, Decision decision) {
        requireStatus(ApplicationStatus.SUBMITTED);
        status = ApplicationStatus.REFUSED;
        outcome = Outcome.refused(reason, text, decision);
    }

    /** Records that an account was opened on this application (regulation, point 4). */
    public void register(String login, String userId, Decision decision) {
        requireStatus(ApplicationStatus.SUBMITTED);
        status = ApplicationStatus.REGISTERED;
        outcome = Outcome.registered(login, userId, decision);
        updateKeys();
    }

    /** Records that the customer has set a password of their own (point 6). */
    public void activate(Instant at) {
        requireStatus(ApplicationStatus.REGISTERED);
        status = ApplicationStatus.ACTIVE;
        outcome = outcome.activated(at);
    }

    private void updateKeys() {
        keys = ListKeys.of(number, data(), outcome().login());
    }

    /** Equal lists stay untouched, so that Hibernate rewrites no rows. */
    private static <T> void replace(List<T> values, List<T> others) {
        if (!values.equals(others)) {
            values.clear();
            values.addAll(others);
        }
    }

    /** Records that the account is no more (point 8). */
    public void close() {
        requireStatus(ApplicationStatus.REGISTERED, ApplicationStatus.ACTIVE);
        status = ApplicationStatus.CLOSED;
    }

    /** Records that the closing was undone. */
    public void reinstate(ApplicationStatus former) {
        requireStatus(ApplicationStatus.CLOSED);
        status = former;
    }

    /** Leaves a stub without personal data (point 8): number, dates, channel, reason and who decided. */
    public void erase() {
        if (!status.isErasable()) {
            throw new IllegalStateException("Application " + number + " is " + status + " and must be kept");
        }
        status = ApplicationStatus.ERASED;
        outcome = outcome().erased();
        write(data().erased());
    }

    private void requireStatus(ApplicationStatus... expected) {
        if (!List.of(expected).contains(status)) {
            throw new IllegalStateException("Application " + number + " is " + status + ", not " + List.of(expected));
        }
    }

    /** What stands on the paper. */
    public ApplicationData data() {
        return new ApplicationData(
                filedOn,
                channel,
                receivedBy,
                copyHandedOver,
                originalLocation,
                applicant,
                contact == null ? ContactDetails.NONE : contact,
                supplyPoints,
                clauses,
                regulamin == null ? RegulaminAnswer.NONE : regulamin);
    }

    public String id() {
        return id;
    }

    public String realmId() {
        return realmId;
    }

    public String number() {
        return number;
    }

    public ApplicationStatus status() {
        return status;
    }

    public int version() {
        return version;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Overdue from the day after the due date, until it is registered. */
    public boolean overdueOn(LocalDate today) {
        return status == ApplicationStatus.SUBMITTED && dueOn.isBefore(today);
    }

    public Outcome outcome() {
        return outcome == null ? Outcome.NONE : outcome;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationEntity that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
