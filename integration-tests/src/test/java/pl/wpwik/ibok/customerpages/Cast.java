package pl.wpwik.ibok.customerpages;

import java.time.Duration;
import java.util.Map;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Rows;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.regulamin.Utility;
import pl.wpwik.ibok.reset.ForgetfulCustomer;

/** Who stands in front of the pages: invented, with names that are the same in every picture. Made when first asked for. */
final class Cast implements AutoCloseable {

    static final String OWN = ForgetfulCustomer.OWN;

    private static final String EXPIRE = "UPDATE credential SET credential_data = regexp_replace(credential_data,"
            + " '\"expiresAt\":\"?\\d+\"?', '\"expiresAt\":' || ?) WHERE user_id = ?"
            + " AND type = 'ibok-temporary-password'";

    private final IbokSystem ibok;
    private Customer newcomer;
    private Customer latecomer;
    private Customer active;
    private CarefulCustomer careful;
    private ChangedRegulamin required;
    private ChangedRegulamin information;

    Cast(IbokSystem ibok) {
        this.ibok = ibok;
    }

    IbokSystem ibok() {
        return ibok;
    }

    /** Has the activation mail in hand. */
    Customer newcomer() {
        if (newcomer == null) {
            newcomer = Customer.registered(ibok, "Hanna", "Wiślana");
        }
        return newcomer;
    }

    /** Has it too, but it has expired. */
    Customer latecomer() {
        if (latecomer == null) {
            latecomer = Customer.registered(ibok, "Spóźniony", "Odrzański");
            String user = latecomer.userPath().substring("/users/".length());
            long anHourAgo = System.currentTimeMillis() - Duration.ofHours(1).toMillis();
            new Rows(ibok.database()).change(EXPIRE, Long.toString(anHourAgo), user);
            ibok.asAdministrator().post("/clear-user-cache", Map.of()).successful();
        }
        return latecomer;
    }

    /** Has a password of their own. */
    Customer active() {
        if (active == null) {
            active = ForgetfulCustomer.active(ibok, "Maria", "Potokowa").customer();
        }
        return active;
    }

    /** Has a second factor, too. */
    CarefulCustomer careful() {
        if (careful == null) {
            careful = CarefulCustomer.of(ibok);
        }
        return careful;
    }

    /** Where a new Regulamin has to be accepted. */
    ChangedRegulamin required() {
        if (required == null) {
            required = ChangedRegulamin.in(new Utility(ibok, "nowy-regulamin"), "REQUIRED");
        }
        return required;
    }

    /** Where a new Regulamin is shown once. */
    ChangedRegulamin information() {
        if (information == null) {
            information = ChangedRegulamin.in(new Utility(ibok, "regulamin-do-wiadomosci"), "INFORMATION");
        }
        return information;
    }

    @Override
    public void close() {
        if (required != null) {
            required.close();
        }
        if (information != null) {
            information.close();
        }
    }
}
