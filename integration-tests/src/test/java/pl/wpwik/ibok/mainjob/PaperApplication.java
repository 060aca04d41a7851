package pl.wpwik.ibok.mainjob;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** What stands on the paper; the person is invented, the address of the mailbox is this test's own. */
public record PaperApplication(
        LocalDate filedOn,
        String receivedBy,
        String originalLocation,
        String firstName,
        String lastName,
        String customerNumber,
        String email,
        String phone,
        String street,
        String houseNumber,
        String postalCode,
        String city,
        String supplyPointNumber,
        String supplyPointAddress) {

    public static PaperApplication complete() {
        return new PaperApplication(
                LocalDate.now(ZoneId.of("Europe/Warsaw")).minusDays(2),
                "Paulina Przykładowa",
                "segregator BOK-27, karta 12",
                "Łucja",
                "Żółkiewska-Śliwa",
                "K-204815",
                "klientka-" + UUID.randomUUID() + "@example.com",
                "600 200 300",
                "Źródlana",
                "12a",
                "34-100",
                "Wadowice",
                "PP-204815",
                "ul. Źródlana 12a, 34-100 Wadowice");
    }

    public String fullName() {
        return firstName + " " + lastName;
    }
}
