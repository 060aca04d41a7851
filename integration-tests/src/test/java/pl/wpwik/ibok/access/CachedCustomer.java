package pl.wpwik.ibok.access;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.mail.OwedMail;
import pl.wpwik.ibok.register.Customer;

/** A customer whom Keycloak has in its cache, and the gate's answer with them: what an ordinary login finds. */
public final class CachedCustomer {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private CachedCustomer() {}

    static void await(IbokSystem ibok, Customer customer, String password) {
        await(ibok, () -> {
            LoginConversation person = customer.atLoginPage(ibok);
            return ibok.database().statementsOf(() -> person.login(customer.login(), password));
        });
    }

    /**
     * Recording that a mail was sent drops its customer from the cache, a moment after that can be seen.
     *
     * @param login logs the customer in and returns the statements of that
     */
    public static void await(IbokSystem ibok, Supplier<Map<String, Long>> login) {
        OwedMail.awaitNone(ibok);
        Poll.until(
                "a login that does not load its customer",
                LIMIT,
                () -> login.get().keySet().stream().noneMatch(sql -> sql.contains("USER_ENTITY")));
    }
}
