package pl.wpwik.ibok.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Customer;

@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class SecretsIT {

    private static final String OWN = "Tajne-Zrodlo-77";
    private static final String MISTYPED = "tajnezrodlo-blad";

    private final IbokSystem ibok;

    SecretsIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void noPlainPasswordIsInAnyTableLogEventOrAnswer() {
        Customer waiting = Customer.registered(ibok, "Olga", "Czekająca");
        Customer active = Customer.registered(ibok, "Olga", "Tajna");
        active.atLoginPage(ibok)
                .login(active.login(), active.temporaryPassword())
                .changePassword(MISTYPED)
                .changePassword(OWN);

        String everywhere = ibok.database().dump()
                + ibok.server().log()
                + ibok.asAdministrator().get("/events?max=1000").successful().text()
                + ibok.asAdministrator()
                        .get("/admin-events?max=1000")
                        .successful()
                        .text()
                + ibok.asRegistrar().get("/bok27/applications?max=100").text()
                + ibok.asAdministrator()
                        .get(waiting.userPath() + "/credentials")
                        .text();
        assertThat(everywhere).as("the search itself works").contains(active.login(), waiting.login());
        for (String secret : new String[] {waiting.temporaryPassword(), active.temporaryPassword(), OWN, MISTYPED}) {
            assertThat(everywhere.contains(secret))
                    .as("a plain password was found")
                    .isFalse();
        }
    }
}
