package pl.wpwik.ibok.reset;

import java.util.LinkedHashMap;
import java.util.Map;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Customer;

/** What may be typed as a login, by what stands behind it: no account, or one with which passwords. */
public final class KindsOfLogins {

    private KindsOfLogins() {}

    /** @return from the kind to a login of it */
    static Map<String, String> of(IbokSystem ibok) {
        Map<String, String> logins = new LinkedHashMap<>();
        logins.put("unknown", "stefan.nieznany");
        logins.put("own", own(ibok));
        logins.put("temporary", temporary(ibok));
        logins.put("both", both(ibok));
        logins.put("neither", neither(ibok));
        return logins;
    }

    public static String own(IbokSystem ibok) {
        return ForgetfulCustomer.active(ibok, "Stefan", "Własny").login();
    }

    public static String temporary(IbokSystem ibok) {
        return Customer.registered(ibok, "Stefan", "Tymczasowy").login();
    }

    public static String both(IbokSystem ibok) {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Stefan", "Podwójny");
        customer.asksAndReads();
        return customer.login();
    }

    public static String neither(IbokSystem ibok) {
        Customer customer = Customer.registered(ibok, "Stefan", "Pusty");
        String credentials = customer.userPath() + "/credentials";
        ibok.asAdministrator()
                .get(credentials)
                .json()
                .forEach(credential -> ibok.asAdministrator()
                        .delete(credentials + "/" + credential.path("id").asText())
                        .successful());
        return customer.login();
    }
}
