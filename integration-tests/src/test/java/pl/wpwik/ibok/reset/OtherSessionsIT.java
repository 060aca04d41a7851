package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.DirectGrantClient;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

/** Whoever is logged in with the forgotten password elsewhere is logged out by the change. */
@ExtendWith(IbokServer.class)
@Tag("punkt-7")
class OtherSessionsIT {

    private static final String NEW = "Nowe-Zrodlo-27";
    private static final String CLIENT = "ibok-other-sessions-tests";

    private final IbokSystem ibok;
    private DirectGrant elsewhere;

    OtherSessionsIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void openDirectGrant() {
        ResetRequestRows.forgetAddresses(ibok);
        elsewhere = new DirectGrant(ibok.realm(), DirectGrantClient.create(ibok.asAdministrator(), CLIENT));
    }

    @AfterEach
    void closeDirectGrant() {
        DirectGrantClient.remove(ibok.asAdministrator(), CLIENT);
    }

    @Test
    void withTheBoxCheckedOtherSessionsEnd() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Nina", "Wszędobylska");
        String refreshToken = logInElsewhere(customer);
        assertThat(elsewhere.refresh(refreshToken).status()).isEqualTo(200);
        change(customer, Map.of("logout-sessions", "on"));
        assertThat(elsewhere.refresh(refreshToken).status()).isEqualTo(400);
        ibok.mailbox().await(customer.customer().email(), "zostało zmienione");
    }

    @Test
    void withTheBoxUncheckedTheyStay() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Nina", "Zostająca");
        String refreshToken = logInElsewhere(customer);
        change(customer, Map.of());
        assertThat(elsewhere.refresh(refreshToken).status()).isEqualTo(200);
    }

    private String logInElsewhere(ForgetfulCustomer customer) {
        return elsewhere
                .token(customer.login(), ForgetfulCustomer.OWN)
                .successful()
                .json()
                .path("refresh_token")
                .asText();
    }

    private static void change(ForgetfulCustomer customer, Map<String, String> box) {
        ActivationMail mail = customer.asksAndReads();
        Map<String, String> form = new HashMap<>(box);
        form.putAll(Map.of("password-new", NEW, "password-confirm", NEW));
        assertThat(customer.atLoginPage()
                        .login(mail.login(), mail.temporaryPassword())
                        .submit(form)
                        .atPortal())
                .isTrue();
    }
}
