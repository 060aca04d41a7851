package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.pages.StaffConsole;
import pl.wpwik.ibok.pages.UserPage;
import pl.wpwik.ibok.register.Customer;

/** Keycloak's page of a user: a customer's data are read there and corrected in the application. */
@Tag("full")
@ExtendWith(IbokServer.class)
@Tag("punkt-4")
class UserPageIT {

    private static final List<String> MIRRORED =
            List.of("username", "email", "firstName", "lastName", "customerNumber", "applicationNumber");
    private static final String QUESTION = "/bok27/users/";

    private final IbokSystem ibok;
    private final Browser browser;
    private final List<String> requests = new ArrayList<>();
    private RealmAdministrator administrator;
    private Page page;

    UserPageIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @BeforeEach
    void enterTheConsole() {
        administrator = RealmAdministrator.of(ibok);
        page = browser.person();
        StaffConsole.logIn(page, ibok.realm(), administrator.account()).openApplications();
        page.onRequest(this::note);
    }

    @AfterEach
    void leave() {
        administrator.close();
    }

    @Test
    void aCustomersDataAreReadOnlyAndTheLinkLeadsToTheApplication() {
        Customer customer = Customer.registered(ibok, "Ewa", "Odczytana");
        String number = customer.application().path("number").asText();
        UserPage user = open(customer.userPath());
        assertThat(user.notice()).containsText(number);
        MIRRORED.forEach(attribute -> assertThat(user.field(attribute)).not().isEditable());
        assertThat(user.field("lastName")).hasValue("Odczytana");
        assertThat(user.toApplication().number()).isEqualTo(number);
        assertThat(user.notice()).hasCount(0);
    }

    @Test
    void anotherUsersDataAreEditedAndSavedAsEver() {
        page.waitForResponse(answer -> answer.url().contains(QUESTION), () -> open(administrator.userPath()));
        UserPage user = new UserPage(page);
        assertThat(user.notice()).hasCount(0);
        user.field("lastName").fill("Zarządzająca-Nowa");
        user.save();
        Poll.until("the change", Duration.ofSeconds(20), () -> lastName().equals("Zarządzająca-Nowa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "users/add-user", "clients", "realm-settings"})
    void noOtherPageAsksForAnApplication(String path) {
        page.navigate(ibok.realm().console() + "#/ibok/" + path);
        // The heading may still be that of the page before: a page is there when it has asked for what it shows.
        page.waitForCondition(() -> !requests.isEmpty());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(requests).noneMatch(url -> url.contains(QUESTION));
    }

    private UserPage open(String userPath) {
        return UserPage.open(page, ibok.realm(), userPath.substring("/users/".length()));
    }

    private String lastName() {
        return ibok.asAdministrator()
                .get(administrator.userPath())
                .json()
                .path("lastName")
                .asText();
    }

    private void note(Request request) {
        requests.add(request.url());
    }
}
