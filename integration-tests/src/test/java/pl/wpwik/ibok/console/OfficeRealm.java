package pl.wpwik.ibok.console;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Realm;
import pl.wpwik.ibok.harness.Secrets;
import pl.wpwik.ibok.pages.IbokNavigation;
import pl.wpwik.ibok.pages.StaffConsole;

/**
 * A realm of a test's own, with one realm administrator in it: its figures, settings and versions are nobody else's, for
 * versions could not be put back.
 */
final class OfficeRealm implements AutoCloseable {

    private final Realm realm;
    private final AdminApi api;
    private final Account administrator;

    private OfficeRealm(Realm realm, AdminApi api, Account administrator) {
        this.realm = realm;
        this.api = api;
        this.administrator = administrator;
    }

    static OfficeRealm create(IbokSystem ibok, String name) {
        Account master = ibok.server().settings().administrator();
        Realm realm = new Realm(ibok.server().url(), name);
        AdminApi.asAdministrator(new Realm(realm.server(), ""), master)
                .post(
                        "",
                        Map.of(
                                "realm",
                                name,
                                "enabled",
                                true,
                                "adminTheme",
                                "ibok",
                                "loginTheme",
                                "ibok",
                                "internationalizationEnabled",
                                true,
                                "supportedLocales",
                                List.of("pl", "en"),
                                "defaultLocale",
                                "pl"))
                .successful();
        AdminApi api = AdminApi.asAdministrator(realm, master);
        return new OfficeRealm(realm, api, administrator(api));
    }

    Realm realm() {
        return realm;
    }

    /** The REST API of the realm, as one who may do everything in it. */
    AdminApi api() {
        return api;
    }

    Account administrator() {
        return administrator;
    }

    /** The realm's console, with its administrator logged in. */
    Page openConsole(Browser browser) {
        Page page = StaffConsole.logIn(browser.person(), realm, administrator).page();
        new IbokNavigation(page);
        return page;
    }

    @Override
    public void close() {
        api.delete("").successful();
    }

    private static Account administrator(AdminApi api) {
        Account account = new Account("administrator", Secrets.password());
        api.post(
                        "/users",
                        Map.of(
                                "username",
                                account.username(),
                                "firstName",
                                "Adam",
                                "lastName",
                                "Ministrator",
                                "email",
                                "administrator@wpwik.example",
                                "emailVerified",
                                true,
                                "enabled",
                                true,
                                "credentials",
                                List.of(Map.of("type", "password", "value", account.password()))))
                .successful();
        String user = id(api, "/users?exact=true&username=" + account.username());
        String management = id(api, "/clients?clientId=realm-management");
        Object role = api.get("/clients/" + management + "/roles/realm-admin")
                .successful()
                .json();
        api.post("/users/" + user + "/role-mappings/clients/" + management, List.of(role))
                .successful();
        return account;
    }

    private static String id(AdminApi api, String query) {
        return api.get(query).successful().json().path(0).path("id").asText();
    }
}
