package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Polish postal address; a village may have no streets, so {@code street} is optional. */
@Embeddable
public record Address(
        @Column(name = "STREET") String street,
        @Column(name = "HOUSE_NUMBER") String houseNumber,
        @Column(name = "FLAT_NUMBER") String flatNumber,
        @Column(name = "POSTAL_CODE") String postalCode,
        @Column(name = "CITY") String city) {

    /** Nothing known yet. */
    public static final Address NONE = new Address(null, null, null, null, null);

    /** The address on one line, as on an envelope; parts that are missing are left out. */
    public String oneLine() {
        String house = flatNumber == null ? houseNumber : join("/", houseNumber, flatNumber);
        return join(", ", join(" ", street, house), join(" ", postalCode, city));
    }

    private static String join(String separator, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
