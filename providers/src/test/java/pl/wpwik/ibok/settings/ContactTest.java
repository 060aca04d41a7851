package pl.wpwik.ibok.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ContactTest {

    @Test
    void aValueThatCannotBeUsedIsTheDefaultAndStopsNoneOfTheOthers() {
        Contact contact = Contact.usable(Map.of(
                IbokSettings.ORGANISATION_NAME, "Wodociągi Nowe",
                IbokSettings.CONTACT_EMAIL, "to nie adres")::get);
        assertThat(contact)
                .isEqualTo(new Contact("Wodociągi Nowe", "662 277 045, 33 82 356 26 do 28", "ibok@wpwik.com"));
    }
}
