package pl.wpwik.ibok.console;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationPage;
import pl.wpwik.ibok.pages.ApplicationsPage;
import pl.wpwik.ibok.pages.StaffConsole;

/** Members of staff, each in a browser of their own, and what happens behind their backs. */
record StaffAtWork(IbokSystem ibok, Browser browser) {

    private static final String CONSOLE = "security-admin-console";

    ApplicationsPage list(Account staff) {
        return list(browser.person(), staff);
    }

    ApplicationsPage list(Page page, Account staff) {
        return StaffConsole.logIn(page, ibok.realm(), staff).openApplications();
    }

    ApplicationPage application(Account staff, String number) {
        return list(staff).open(number);
    }

    /** Ends every session that somebody has at the console; their other sessions go on. */
    void endConsoleSessions(Account staff) {
        AdminApi admin = ibok.asAdministrator();
        var user = admin.get("/users?exact=true&username=" + staff.username())
                .successful()
                .json();
        admin.get("/users/" + user.path(0).path("id").asText() + "/sessions")
                .successful()
                .json()
                .forEach(session -> {
                    if (session.path("clients").toString().contains(CONSOLE)) {
                        admin.delete("/sessions/" + session.path("id").asText());
                    }
                });
    }

    /** A surname nobody else has: the register is shared by all tests. */
    static String surname() {
        return "L" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("owska");
    }

    static Map<String, Object> refusal(String reason) {
        return Map.of("reason", reason, "text", "Wniosek złożono na starym druku.");
    }
}
