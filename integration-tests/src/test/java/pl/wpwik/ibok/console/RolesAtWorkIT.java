package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Secrets;
import pl.wpwik.ibok.pages.ApplicationPage;
import pl.wpwik.ibok.register.Paper;

/** Everybody sees on an application's page what they may do with it, and nothing else. */
@Tag("full")
@ExtendWith(IbokServer.class)
class RolesAtWorkIT {

    private final IbokSystem ibok;
    private final StaffAtWork staff;
    private final JsonNode submitted;
    private final JsonNode registered;
    private final JsonNode refused;

    RolesAtWorkIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.staff = new StaffAtWork(ibok, browser);
        submitted = record("Ola");
        registered =
                Paper.register(ibok.asRegistrar(), record("Reja")).successful().json();
        refused = ibok.asRegistrar()
                .post(Paper.path(record("Odma")) + "/refusal", StaffAtWork.refusal("INCOMPLETE"))
                .successful()
                .json();
    }

    @Test
    void aClerkCorrectsAndHandsOverCopies() {
        var list = staff.list(ibok.clerk());
        assertThat(list.page().getByText("Nowy wniosek").first()).isVisible();
        ApplicationPage page = list.open(number(submitted));
        offers(page, "Edytuj", "Oznacz kopię jako przekazaną", "Drukuj kopię");
        assertThat(page.registerButton()).isHidden();
        offers(again(page, registered), "Oznacz kopię jako przekazaną", "Odnotuj rezygnację", "Drukuj kopię");
        offers(again(page, refused), "Oznacz kopię jako przekazaną", "Drukuj odmowę", "Drukuj kopię");
    }

    @Test
    void aRegistrarDecidesAsWell() {
        ApplicationPage page = staff.application(ibok.registrar(), number(submitted));
        offers(page, "Edytuj", "Oznacz kopię jako przekazaną", "Drukuj kopię", "Odmów");
        assertThat(page.registerButton()).isEnabled();
        offers(
                again(page, registered),
                "Oznacz kopię jako przekazaną",
                "Wyślij ponownie",
                "Popraw e-mail",
                "Sprostuj dane",
                "Odnotuj rezygnację",
                "Drukuj kopię",
                "Zamknij konto");
        assertThat(page.registerButton()).isHidden();
        assertThat(page.content().getByText("Pokaż użytkownika")).isHidden();
    }

    @Test
    void aSupervisorReadsPrintsAndExports() {
        var list = staff.list(ibok.supervisor());
        assertThat(list.tab("Do rejestracji")).isVisible();
        assertThat(list.page().getByText("Nowy wniosek")).hasCount(0);
        ApplicationPage page = list.open(number(submitted));
        offers(page, "Drukuj kopię", "Eksportuj dane");
        assertThat(page.registerButton()).isHidden();
        offers(again(page, refused), "Drukuj odmowę", "Drukuj kopię", "Eksportuj dane");
    }

    @Test
    void whoMaySeeUsersIsLedToTheCustomersKeycloakUser() {
        AdminApi admin = ibok.asAdministrator();
        Account administrator = new Account("zarzadca-" + StaffAtWork.surname().toLowerCase(), Secrets.password());
        String user = administrator(admin, administrator);
        try {
            ApplicationPage page = staff.application(administrator, number(registered));
            page.content().getByText("Pokaż użytkownika").click();
            String login = registered.path("outcome").path("login").asText();
            assertThat(page.page().getByTestId("view-header")).hasText(login);
            assertThat(page.page().url())
                    .contains("/users/"
                            + registered.path("outcome").path("userId").asText() + "/settings");
        } finally {
            admin.delete(user).successful();
        }
    }

    private static void offers(ApplicationPage page, String... actions) {
        assertThat(page.actionsBar().locator("a, button")).hasText(actions);
        assertThat(page.actions()).isEqualTo(List.of(actions));
    }

    private ApplicationPage again(ApplicationPage page, JsonNode application) {
        String current = page.page().url();
        page.page()
                .navigate(current.substring(0, current.lastIndexOf('/') + 1)
                        + application.path("id").asText());
        assertThat(page.page().locator("h1")).hasText(number(application));
        return page;
    }

    private static String administrator(AdminApi admin, Account account) {
        admin.post(
                        "/users",
                        Map.of(
                                "username",
                                account.username(),
                                "firstName",
                                "Zofia",
                                "lastName",
                                "Zarządzająca",
                                "email",
                                account.username() + "@wpwik.example",
                                "enabled",
                                true,
                                "credentials",
                                List.of(Map.of("type", "password", "value", account.password()))))
                .successful();
        String user = "/users/" + first(admin, "/users?exact=true&username=" + account.username());
        String management = first(admin, "/clients?clientId=realm-management");
        JsonNode role = admin.get("/clients/" + management + "/roles/realm-admin")
                .successful()
                .json();
        admin.post(user + "/role-mappings/clients/" + management, List.of(role)).successful();
        return user;
    }

    private static String first(AdminApi admin, String query) {
        return admin.get(query).successful().json().path(0).path("id").asText();
    }

    /** With a copy that has not been handed over. */
    private JsonNode record(String firstName) {
        ObjectNode paper = Paper.complete(firstName, StaffAtWork.surname());
        return Paper.record(ibok.asClerk(), paper.put("copyHandedOver", false));
    }

    private static String number(JsonNode application) {
        return application.path("number").asText();
    }
}
