package pl.wpwik.ibok.application;

import java.util.Objects;
import java.util.regex.Pattern;

/** An address as far as it tells households apart, however it was typed; a part that is not known is empty. */
record FoldedAddress(String street, String houseNumber, String flatNumber, String postalCode, String city) {

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** "ul. Źródlana", "ulica Źródlana" and "Źródlana" are one street; so are a square and an estate with their words. */
    private static final Pattern KIND_OF_STREET =
            Pattern.compile("^(ul|ulica|al|aleja|aleje|pl|plac|os|osiedle) (?=.)");

    static FoldedAddress of(Address address) {
        return new FoldedAddress(
                KIND_OF_STREET.matcher(words(address.street())).replaceFirst(""),
                joined(address.houseNumber()),
                joined(address.flatNumber()),
                joined(address.postalCode()),
                words(address.city()));
    }

    /** Whether so much of it is known that it can be compared. */
    boolean isComplete() {
        return !houseNumber.isEmpty() && !(city.isEmpty() && postalCode.isEmpty());
    }

    boolean isSameAs(FoldedAddress other) {
        return isComplete()
                && houseNumber.equals(other.houseNumber)
                && flatNumber.equals(other.flatNumber)
                && street.equals(other.street)
                && isSamePlaceAs(other);
    }

    /** The postal code decides only where a city is not known: it is mistyped more often. */
    private boolean isSamePlaceAs(FoldedAddress other) {
        return city.isEmpty() || other.city.isEmpty()
                ? !postalCode.isEmpty() && postalCode.equals(other.postalCode)
                : city.equals(other.city);
    }

    private static String words(String text) {
        return NO_LETTER_OR_DIGIT
                .matcher(FoldedText.of(Objects.requireNonNullElse(text, "")))
                .replaceAll(" ")
                .strip();
    }

    /** "7 A", "7a" and "7-A" are one house. */
    private static String joined(String text) {
        return words(text).replace(" ", "");
    }
}
