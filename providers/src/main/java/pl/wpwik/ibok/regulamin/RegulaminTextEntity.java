package pl.wpwik.ibok.regulamin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.Objects;

/** The text of a version of the Regulamin, beside the version: whoever asks which is in force does not read them all. */
@Entity
@Table(name = "IBOK_REGULAMIN_TEXT")
@NamedQuery(
        name = RegulaminTextEntity.OF_REALM,
        query =
                "select v.version, t.text from RegulaminTextEntity t join RegulaminVersionEntity v on v.id = t.versionId"
                        + " where v.realmId = :realm")
@NamedQuery(
        name = RegulaminTextEntity.OF_VERSION,
        query = "select t.text from RegulaminTextEntity t join RegulaminVersionEntity v on v.id = t.versionId"
                + " where v.realmId = :realm and v.version = :version")
@NamedQuery(
        name = RegulaminTextEntity.DELETE_OF_REALM,
        query = "delete from RegulaminTextEntity t where t.realmId = :realm")
public class RegulaminTextEntity {

    static final String OF_REALM = "IbokRegulaminText.ofRealm";
    static final String OF_VERSION = "IbokRegulaminText.ofVersion";
    public static final String DELETE_OF_REALM = "IbokRegulaminText.deleteOfRealm";

    @Id
    @Column(name = "VERSION_ID", length = 36)
    private String versionId;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    @Column(name = "REGULAMIN_TEXT", length = VersionRules.LONGEST_TEXT, nullable = false)
    private String text;

    protected RegulaminTextEntity() {
        // for Hibernate
    }

    RegulaminTextEntity(String realmId, String versionId, String text) {
        this.realmId = realmId;
        this.versionId = versionId;
        this.text = text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegulaminTextEntity that && versionId.equals(that.versionId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(versionId);
    }
}
