package pl.wpwik.ibok.accessibility;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.mainjob.Screenshots;
import pl.wpwik.ibok.register.Correction;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.reset.ForgetfulCustomer;

/** The two mails about a changed e-mail address, as a mail programme shows them. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
@Tag("full")
class AddressMailsAccessibilityIT {

    private final IbokSystem ibok;

    AddressMailsAccessibilityIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void bothAreReadableForEverybody(Browser browser) {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Iwona", "Czytelna");
        new Correction(ibok)
                .correct(Paper.read(ibok.asRegistrar(), customer.customer().application()), "czytelna@example.com")
                .successful();
        Page page = browser.person();
        assertAccessible(page, ibok.mailbox().await(customer.email(), "został zmieniony"), "email-changed-former");
        assertAccessible(page, ibok.mailbox().await("czytelna@example.com", "Nowy adres"), "email-changed-new");
    }

    private void assertAccessible(Page page, Mail mail, String picture) {
        page.setContent(mail.html());
        new Screenshots(ibok.screenshots()).take(page, picture);
        Wcag.assertNoViolations(page, "body");
    }
}
