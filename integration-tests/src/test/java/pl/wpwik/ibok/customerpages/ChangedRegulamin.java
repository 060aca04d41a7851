package pl.wpwik.ibok.customerpages;

import java.time.LocalDate;
import java.util.Map;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.regulamin.Utility;

/** A utility with a new Regulamin, and a customer who knows only the former one. */
record ChangedRegulamin(Utility utility, Customer customer) implements AutoCloseable {

    private static final String TEXT = """
            § 1. Postanowienia ogólne
            1. Regulamin określa zasady korzystania z Internetowego Biura Obsługi Klienta.
            2. Z iBOK korzystają klienci, których wniosek BOK-27 został zarejestrowany.

            § 2. Konto
            1. Konto zakłada uprawniony pracownik na podstawie wniosku.
            2. Login i hasło tymczasowe przychodzą na adres e-mail podany we wniosku.

            """.repeat(6);

    /** The page tells since when: the same day in every picture. */
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    static ChangedRegulamin in(Utility utility, String acceptance) {
        Customer customer = utility.active("Nadrzeczna");
        utility.append(Map.of(
                        "version",
                        "2026-01",
                        "inForceFrom",
                        Paper.TODAY.toString(),
                        "acceptance",
                        acceptance,
                        "text",
                        TEXT,
                        "url",
                        "https://wpwik.example/regulamin"))
                .successful();
        utility.change(
                "UPDATE ibok_regulamin_version SET in_force_from = ? WHERE regulamin_version = '2026-01' AND realm_id = ?",
                SINCE,
                utility.api().get("").successful().json().path("id").asText());
        return new ChangedRegulamin(utility, customer);
    }

    @Override
    public void close() {
        utility.close();
    }
}
