package pl.wpwik.ibok.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import pl.wpwik.ibok.jpa.InstantConverter;

/** What of a realm's pace is used up, on all nodes together; the row is locked while mails are claimed. */
@Entity
@Table(name = "IBOK_MAIL_PACE")
@NamedQuery(name = MailPaceEntity.OF_REALM, query = "select p from MailPaceEntity p where p.realmId = :realm")
@NamedQuery(
        name = MailPaceEntity.START,
        query = "insert into MailPaceEntity (realmId, usedUpTo) values (:realm, :now) on conflict do nothing")
@NamedQuery(name = MailPaceEntity.DELETE_OF_REALM, query = "delete from MailPaceEntity p where p.realmId = :realm")
public class MailPaceEntity {

    public static final String DELETE_OF_REALM = "IbokMailPace.deleteOfRealm";
    static final String OF_REALM = "IbokMailPace.ofRealm";
    static final String START = "IbokMailPace.start";

    @Id
    @Column(name = "REALM_ID", length = 36)
    private String realmId;

    @Convert(converter = InstantConverter.class)
    @Column(name = "USED_UP_TO", nullable = false)
    private Instant usedUpTo;

    protected MailPaceEntity() {
        // for Hibernate
    }

    Instant usedUpTo() {
        return usedUpTo;
    }

    void use(Instant upTo) {
        usedUpTo = upTo;
    }
}
