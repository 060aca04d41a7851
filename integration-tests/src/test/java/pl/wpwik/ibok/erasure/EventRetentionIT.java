package pl.wpwik.ibok.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.reset.ForgetfulCustomer;

/** The last that knows of an erased person are Keycloak's stored events, and those expire. */
@Tag("full")
@Tag("punkt-8")
class EventRetentionIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Keycloak looks for what has expired every quarter of an hour; here it is as if that had come round. */
    private static final Map<String, String> EVERY_OTHER_SECOND = Map.of("KC_SPI_SCHEDULED__INTERVAL", "2");

    @Test
    void afterTheRetentionOfEventsTheWholeDatabaseKnowsThePersonNoMore() {
        try (IbokSystem ibok = IbokSystem.ofItsOwn("forgetful", EVERY_OTHER_SECOND)) {
            DueAccounts accounts = new DueAccounts(ibok);
            Customer customer = Trace.registered(ibok, "qy1zda");
            Trace trace = Trace.of("qy1zda", customer.application());
            customer.atLoginPage(ibok)
                    .login(customer.login(), customer.temporaryPassword())
                    .changePassword(ForgetfulCustomer.OWN);
            customer.atLoginPage(ibok).login(customer.login(), "nietrafione");
            ibok.asAdministrator()
                    .put(customer.userPath(), Map.of("enabled", false))
                    .successful();
            Customer neighbour = Customer.registered(ibok, "Jan", "Zapamiętany");
            accounts.close(customer.application());
            accounts.awaitErased(customer.application());
            assertThat(accounts.tracesOutsideEvents(trace)).isEmpty();
            assertThat(traces(ibok, trace))
                    .as("what Keycloak's events say of a person")
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("public.event_entity.")
                            || line.startsWith("public.admin_event_entity.resource_path="));

            letEventsExpire(ibok);

            Poll.until(
                    "Keycloak's own clean-up", LIMIT, () -> traces(ibok, trace).isEmpty());
            assertThat(ibok.database().dump()).contains("Zapamiętany", neighbour.login());
            assertThat(Paper.read(ibok.asClerk(), customer.application())
                            .path("number")
                            .asText())
                    .isEqualTo(customer.application().path("number").asText());
        }
    }

    private static List<String> traces(IbokSystem ibok, Trace trace) {
        return ibok.database().dump().lines().filter(trace::isIn).toList();
    }

    /** As if the thirty days of the realm file had passed. */
    private static void letEventsExpire(IbokSystem ibok) {
        ObjectNode attributes =
                (ObjectNode) ibok.asAdministrator().get("").successful().json().path("attributes");
        attributes.put("adminEventsExpiration", "1");
        ibok.asAdministrator()
                .put("", Map.of("eventsExpiration", 1, "attributes", attributes))
                .successful();
    }
}
