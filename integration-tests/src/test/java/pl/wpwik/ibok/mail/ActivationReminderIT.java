package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.register.RealmSetting;

/** Who has not logged in yet is reminded before the temporary password of the activation mail expires. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class ActivationReminderIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String SUBJECT = "Przypomnienie";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("pl"));
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final IbokSystem ibok;
    private final ActivationPasswordRows passwords;

    ActivationReminderIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.passwords = new ActivationPasswordRows(ibok);
    }

    /** Whoever could not be reminded is looked at again and again, also while other tests count. */
    @AfterEach
    void nobodyIsLeftToBeRemindedOf() {
        passwords.forgetDue();
    }

    @Test
    @Tag("punkt-6")
    void theReminderSaysUntilWhenAndInWhichMailThePasswordIsAndComesOnce() {
        Customer customer = Customer.registered(ibok, "Żaneta", "Zwlekająca");
        passwords.awaitSweep();
        assertThat(reminders(customer)).as("it is too early").isEmpty();
        passwords.comeToTheEnd(customer.application());
        Mail reminder = ibok.mailbox().await(customer.email(), SUBJECT);
        Mail activation = ibok.mailbox().to(customer.email()).get(0);
        String sentOn = DAY.format(Instant.now().minus(Duration.ofDays(12)).atZone(WARSAW));
        String validUntil = DAY.format(Instant.now().plus(Duration.ofDays(14)).atZone(WARSAW));
        for (String form : List.of(reminder.text(), reminder.html())) {
            assertThat(form)
                    .contains(customer.login(), activation.subject(), sentOn, validUntil)
                    .contains(ibok.portal().url(), "Zapomniałeś hasła?", "662 277 045")
                    .doesNotContain(customer.temporaryPassword());
        }
        assertThat(accepts(customer)).as("the password it reminds of").isTrue();
        passwords.awaitSweep();
        assertThat(reminders(customer)).hasSize(1);
        Poll.until(
                "the record of the reminder",
                LIMIT,
                () -> states(customer.application())
                        .equals(List.of("ibok-activation-reminder SENT", "ibok-activation SENT")));
        assertThat(Paper.history(ibok.asClerk(), customer.application())
                        .path(0)
                        .path("changes")
                        .path(0)
                        .path("new")
                        .asText())
                .isEqualTo("ibok-activation-reminder");
    }

    @Test
    @Tag("full")
    void itIsWrittenInTheCustomersLanguage() {
        Customer customer = Customer.registered(ibok, "John", "Waiting-Long");
        ObjectNode english =
                (ObjectNode) ibok.asAdministrator().get(customer.userPath()).json();
        english.withObject("attributes").putArray("locale").add("en");
        ibok.asAdministrator().put(customer.userPath(), english).successful();
        passwords.comeToTheEnd(customer.application());
        Mail reminder = ibok.mailbox().await(customer.email(), "Reminder");
        assertThat(reminder.text())
                .contains(customer.login(), "Your iBOK account is active", "Forgot your password?")
                .doesNotContain(customer.temporaryPassword());
    }

    @Test
    @Tag("full")
    void anotherActivationMailHasAReminderOfItsOwn() {
        Customer customer = Customer.registered(ibok, "Jan", "Powtarzający");
        passwords.comeToTheEnd(customer.application());
        ibok.mailbox().await(customer.email(), SUBJECT);
        ibok.asRegistrar()
                .call("POST", customer.applicationPath() + "/activation-mail", "")
                .successful();
        passwords.comeToTheEnd(customer.application());
        ibok.mailbox().await(customer.email(), 4);
        assertThat(reminders(customer)).hasSize(2);
    }

    @Test
    @Tag("full")
    void whoIsActiveOrDisabledIsNotRemindedAndTheEndOfAUsedPasswordIsForgotten() {
        Customer active = Customer.registered(ibok, "Jan", "Zalogowany-Wcześnie");
        activate(active);
        Poll.until("the end of its password is forgotten", LIMIT, () -> !passwords.exists(active.application()));
        passwords.leaveBehind(active.application());
        Customer disabled = Customer.registered(ibok, "Jan", "Wyłączony-Wcześnie");
        enable(disabled, false);
        passwords.comeToTheEnd(disabled.application());
        passwords.awaitSweep();
        assertThat(reminders(active)).isEmpty();
        assertThat(passwords.owed(active.application())).isZero();
        assertThat(passwords.exists(active.application())).as("cleared away").isFalse();
        assertThat(reminders(disabled)).isEmpty();
        enable(disabled, true);
        ibok.mailbox().await(disabled.email(), SUBJECT);
    }

    @Test
    @Tag("full")
    void switchedOffNobodyIsRemindedNotEvenByWhatWasOwedBefore() {
        Customer customer = Customer.registered(ibok, "Jan", "Niechciany");
        Customer owed = Customer.registered(ibok, "Jan", "Odwołany");
        try (RealmSetting off = RealmSetting.of(ibok, Map.of("ibok.activationReminder", "false"))) {
            assertThat(off).isNotNull();
            passwords.comeToTheEnd(customer.application());
            passwords.comeToTheEnd(owed.application());
            passwords.owe(owed.application());
            passwords.awaitSweep();
            assertThat(passwords.isReminded(customer.application())).isFalse();
            Poll.until("what was owed before is dropped", LIMIT, () -> passwords.owed(owed.application()) == 0);
            assertThat(reminders(owed)).isEmpty();
        }
        ibok.mailbox().await(customer.email(), SUBJECT);
    }

    @Test
    @Tag("full")
    void theDaysAreASettingAndAPasswordThatLastsNoLongerHasNoReminder() {
        try (RealmSetting day = RealmSetting.of(ibok, Map.of("ibok.activationReminderDays", "1"))) {
            assertThat(day).isNotNull();
            Customer late = Customer.registered(ibok, "Jan", "Dwudniowy");
            passwords.comeToTheEnd(late.application());
            passwords.awaitSweep();
            assertThat(passwords.isReminded(late.application())).isFalse();
        }
        try (RealmSetting month = RealmSetting.of(ibok, Map.of("ibok.activationReminderDays", "30"))) {
            assertThat(month).isNotNull();
            Customer fresh = Customer.registered(ibok, "Jan", "Krótki");
            passwords.awaitSweep();
            assertThat(reminders(fresh)).isEmpty();
            assertThat(passwords.isReminded(fresh.application())).isFalse();
        }
    }

    @Test
    @Tag("full")
    void aReminderThatWaitedForTheMailServerIsNotSentToWhoHasLoggedInMeanwhile() {
        Customer customer = Customer.registered(ibok, "Jan", "Szybszy");
        ibok.mailbox().stop();
        try {
            passwords.comeToTheEnd(customer.application());
            Poll.until("the reminder is owed", LIMIT, () -> passwords.owed(customer.application()) == 1);
            activate(customer);
            assertThat(passwords.owed(customer.application())).isZero();
        } finally {
            ibok.mailbox().startAgain();
        }
        ibok.mailbox().await(customer.email(), "Hasło do iBOK zostało zmienione");
        assertThat(reminders(customer)).isEmpty();
    }

    @Test
    @Tag("full")
    void aCorrectedAddressMeansAnotherPasswordAndNoReminderOfTheOldOne() {
        Customer customer = Customer.registered(ibok, "Jan", "Przeprowadzony");
        passwords.comeToTheEnd(customer.application());
        ibok.mailbox().await(customer.email(), SUBJECT);
        JsonNode application = Paper.read(ibok.asClerk(), customer.application());
        ObjectNode contact = application.path("contact").deepCopy();
        String address = customer.email().replace("klient", "przeprowadzka");
        ibok.asRegistrar()
                .put(
                        customer.applicationPath() + "/contact",
                        Map.of("version", application.path("version"), "contact", contact.put("email", address)))
                .successful();
        ibok.mailbox().await(address, Customer.ACTIVATION_SUBJECT);
        passwords.awaitSweep();
        assertThat(reminders(address)).isEmpty();
        passwords.comeToTheEnd(customer.application());
        ibok.mailbox().await(address, SUBJECT);
        assertThat(reminders(customer)).hasSize(1);
    }

    private void activate(Customer customer) {
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword("Wlasne-Haslo-27");
    }

    private void enable(Customer customer, boolean enabled) {
        ObjectNode user =
                (ObjectNode) ibok.asAdministrator().get(customer.userPath()).json();
        ibok.asAdministrator()
                .put(customer.userPath(), user.put("enabled", enabled))
                .successful();
    }

    private List<Mail> reminders(Customer customer) {
        return reminders(customer.email());
    }

    private List<Mail> reminders(String address) {
        return ibok.mailbox().to(address).stream()
                .filter(mail -> mail.subject().contains(SUBJECT))
                .toList();
    }

    private List<String> states(JsonNode application) {
        JsonNode mails = ibok.asClerk()
                .get(Paper.path(application) + "/mails")
                .successful()
                .json();
        return mails.findValuesAsText("kind").stream()
                .map(kind -> kind + " " + state(mails, kind))
                .toList();
    }

    private static String state(JsonNode mails, String kind) {
        for (JsonNode mail : mails) {
            if (mail.path("kind").asText().equals(kind)) {
                return mail.path("state").asText();
            }
        }
        throw new AssertionError("No " + kind);
    }

    private boolean accepts(Customer customer) {
        return customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .page()
                .contains("password-new");
    }
}
