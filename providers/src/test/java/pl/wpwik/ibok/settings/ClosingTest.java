package pl.wpwik.ibok.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ClosingTest {

    @Test
    void theNoticeOfInvoicesIsInTheMailsLanguageAndPolishWhereThatIsNeither() {
        Map<String, String> attributes =
                Map.of("ibok.invoiceNotice", "Faktury papierowe.", "ibok.invoiceNoticeEn", "Paper.");
        Closing closing = IbokSettings.from(attributes::get).closing();
        assertThat(closing.invoiceNotice("pl")).isEqualTo("Faktury papierowe.");
        assertThat(closing.invoiceNotice("en")).isEqualTo("Paper.");
        assertThat(closing.invoiceNotice("de")).isEqualTo("Faktury papierowe.");
    }
}
