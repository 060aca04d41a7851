package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.regulamin.Utility.ASKED;
import static pl.wpwik.ibok.regulamin.Utility.OWN;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.DirectGrantClient;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Customer;

/** Ways to a token on which no page can be shown. */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-2")
class RegulaminWithoutBrowserIT {

    private final IbokSystem ibok;
    private Utility utility;
    private DirectGrant application;

    RegulaminWithoutBrowserIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void open() {
        utility = new Utility(ibok, "regulamin");
        application = new DirectGrant(utility.realm(), DirectGrantClient.create(utility.api(), "ibok-regulamin-tests"));
    }

    @AfterEach
    void close() {
        utility.close();
    }

    @ParameterizedTest
    @CsvSource({"REQUIRED,400", "INFORMATION,200"})
    void aPasswordGrantIsRefusedWhereAcceptanceIsRequired(String acceptance, int status) {
        Customer customer = utility.active("Bezprzeglądarki");
        assertThat(application.token(customer.login(), OWN).status()).isEqualTo(200);
        utility.newRegulamin("2", acceptance);
        Answer answer = application.token(customer.login(), OWN);
        assertThat(answer.status()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.text()).contains("Account is not fully set up");
            Utility.accept(utility.login(customer), "2");
            assertThat(application.token(customer.login(), OWN).status()).isEqualTo(200);
        }
        assertThat(application.token(customer.login(), "Nie-To-1").text()).contains("Invalid user credentials");
    }

    @Test
    void aSessionThatIsOpenGoesOnUntilTheNextLogin() {
        Customer customer = utility.active("Zalogowana");
        Answer open = application.token(customer.login(), OWN);
        utility.newRegulamin("2", "REQUIRED");
        assertThat(application.refresh(open).status()).isEqualTo(200);
        assertThat(utility.login(customer).page()).contains(ASKED);
        assertThat(utility.login(customer)
                        .submit(Map.of("ibok-version", "2", "ibok-decline", "true"))
                        .status())
                .isEqualTo(403);
        assertThat(application.refresh(open).status())
                .as("another device's session ends by itself or by a resignation")
                .isEqualTo(200);
    }
}
