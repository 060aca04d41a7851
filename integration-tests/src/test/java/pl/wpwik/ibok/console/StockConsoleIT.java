package pl.wpwik.ibok.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.StaffConsole;

/** All of Keycloak's own console is there in ours, and works. */
@Tag("full")
@ExtendWith(IbokServer.class)
class StockConsoleIT {

    private static final List<String> AREAS = List.of(
            "realms",
            "users",
            "users/add-user",
            "clients",
            "clients/add-client",
            "clients/initialAccessToken",
            "client-scopes",
            "client-scopes/new",
            "roles",
            "roles/new",
            "groups",
            "sessions",
            "events",
            "events/admin-events",
            "realm-settings",
            "realm-settings/login",
            "realm-settings/email",
            "realm-settings/themes",
            "realm-settings/keys",
            "realm-settings/events",
            "realm-settings/localization",
            "realm-settings/security-defenses",
            "realm-settings/sessions",
            "realm-settings/tokens",
            "realm-settings/client-policies",
            "realm-settings/user-profile",
            "realm-settings/user-profile/attributes/email/edit-attribute",
            "realm-settings/user-registration",
            "authentication",
            "authentication/flows/create",
            "authentication/required-actions",
            "authentication/policies",
            "identity-providers",
            "identity-providers/oidc/add",
            "user-federation");
    /** What Keycloak's console shows where a page of it broke, or is not there. */
    private static final String BROKEN = ".pf-v5-c-alert.pf-m-danger, main:text-is('Page Not Found')";

    private final IbokSystem ibok;
    private final Browser browser;
    private final List<String> problems = new ArrayList<>();

    StockConsoleIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @Test
    void aRealmAdministratorWalksThroughTheStockConsoleWithoutAnError() {
        try (RealmAdministrator administrator = RealmAdministrator.of(ibok)) {
            Page page = browser.person();
            StaffConsole.logIn(page, ibok.realm(), administrator.account()).openApplications();
            page.onPageError(error -> problems.add(page.url() + ": " + error));
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    problems.add(page.url() + ": " + message.text());
                }
            });
            AREAS.forEach(area -> visit(page, area));
            visit(page, clientSettings());
            visit(page, browserFlow());
        }
        assertThat(problems).isEmpty();
    }

    private void visit(Page page, String area) {
        page.navigate(ibok.realm().console() + "#/ibok/" + area);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("main h1").or(page.locator(BROKEN)).first().waitFor();
        page.locator(BROKEN).all().forEach(broken -> problems.add(area + ": " + broken.innerText()));
    }

    private String clientSettings() {
        return "clients/" + firstId("/clients?clientId=ibok-portal") + "/settings";
    }

    private String browserFlow() {
        var flows =
                ibok.asAdministrator().get("/authentication/flows").successful().json();
        for (var flow : flows) {
            if (flow.path("alias").asText().equals("ibok browser")) {
                return "authentication/" + flow.path("id").asText() + "/browser";
            }
        }
        throw new IllegalStateException("The realm has no flow ibok browser");
    }

    private String firstId(String path) {
        return ibok.asAdministrator()
                .get(path)
                .successful()
                .json()
                .path(0)
                .path("id")
                .asText();
    }
}
