package pl.wpwik.ibok.customerpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The accessibility declaration tells of as many pages as are checked; that nothing is wrong with them, the checks see to. */
class DeclarationTest {

    private static final long PAGES = CustomerPages.all().size();
    private static final long VISITS = PAGES * Language.values().length;

    @Test
    void itsCountsAreThoseOfTheChecks() throws IOException {
        long refused = CustomerPages.all().stream()
                .filter(page -> !page.focused().isEmpty())
                .count();
        assertThat(Files.readString(Path.of("..", "docs", "deklaracja-dostepnosci.md")))
                .contains("| strony i ich stany (pusta, wypełniona, z błędami) | " + PAGES + " |")
                .contains("| wizyty: każda strona po polsku i po angielsku | " + VISITS + " | 0 |")
                .contains("390 px i 1366 px | " + VISITS * View.ALL.size() + " | 0 |")
                .contains("| nic szerszego niż ekran: 320 px (400 %) i 683 px (200 %) | " + VISITS * 2 + " | 0 |")
                .contains("fokus jest przy błędzie | " + refused * Language.values().length + " | 0 |");
    }
}
