package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * How the customer is reached. The e-mail address is where the activation mail goes (regulation, point 5); several
 * customers may share one.
 */
@Embeddable
public record ContactDetails(
        @Column(name = "EMAIL") String email,
        @Column(name = "PHONE") String phone,
        @Embedded Address address) {

    /** Nothing known yet. */
    public static final ContactDetails NONE = new ContactDetails(null, null, Address.NONE);

    public ContactDetails {
        // Hibernate gives null for an address whose columns are all null.
        address = address == null ? Address.NONE : address;
    }
}
