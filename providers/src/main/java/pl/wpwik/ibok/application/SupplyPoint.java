package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place the utility supplies, known by its number, its address or both. */
@Embeddable
public record SupplyPoint(
        @Column(name = "POINT_NUMBER") String number,
        @Column(name = "ADDRESS") String address) {

    /** As it is shown to the customer, for example "P-7, Wadowice, Źródlana 7". */
    public String oneLine() {
        return Stream.of(number, address).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
