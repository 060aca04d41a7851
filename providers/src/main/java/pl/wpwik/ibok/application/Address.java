package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
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
        return String.join(", ", envelopeLines());
    }

    /** The address as the lines of an envelope; a line with nothing on it is left out. */
    public List<String> envelopeLines() {
        String house = flatNumber == null ? houseNumber : join("/", houseNumber, flatNumber);
        return Stream.of(join(" ", street, house), join(" ", postalCode, city))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String join(String separator, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
