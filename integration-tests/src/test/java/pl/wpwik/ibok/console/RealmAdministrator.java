package pl.wpwik.ibok.console;

import java.util.List;
import java.util.Map;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Secrets;

/** Somebody of realm ibok who may do everything in it, for the length of a test. */
record RealmAdministrator(AdminApi admin, String userPath, Account account) implements AutoCloseable {

    private static final String USERNAME = "administratorka";

    static RealmAdministrator of(IbokSystem ibok) {
        AdminApi admin = ibok.asAdministrator();
        Account account = new Account(USERNAME, Secrets.password());
        admin.post("/users", representation(account)).successful();
        String userPath = "/users/" + firstId(admin, "/users?exact=true&username=" + USERNAME);
        String client = firstId(admin, "/clients?clientId=realm-management");
        var role = admin.get("/clients/" + client + "/roles/realm-admin").successful();
        admin.post(userPath + "/role-mappings/clients/" + client, List.of(role.json()))
                .successful();
        return new RealmAdministrator(admin, userPath, account);
    }

    @Override
    public void close() {
        admin.delete(userPath).successful();
    }

    private static Map<String, Object> representation(Account account) {
        return Map.of(
                "username",
                account.username(),
                "firstName",
                "Aniela",
                "lastName",
                "Zarządzająca",
                "email",
                account.username() + "@wpwik.example",
                "enabled",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", account.password())));
    }

    private static String firstId(AdminApi admin, String path) {
        return admin.get(path).successful().json().path(0).path("id").asText();
    }
}
