package pl.wpwik.ibok.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.DirectGrantClient;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Realm;
import pl.wpwik.ibok.harness.Secrets;

/** One caller of each kind in realm ibok, and their doubles, with roles of the same names, in a second realm. */
final class Callers implements AutoCloseable {

    private static final String CLIENT = "ibok-role-matrix";
    private static final Map<String, String> REALM_ROLES = Map.of(
            "clerk", "ibok-clerk",
            "registrar", "ibok-registrar",
            "supervisor", "ibok-supervisor",
            "customer", "ibok-customer");

    private final IbokSystem ibok;
    private final Realm elsewhere;
    private final Map<String, Account> ofIbok = new TreeMap<>();
    private final Map<String, Account> ofElsewhere = new TreeMap<>();
    private final Map<Realm, DirectGrantClient> clients = new TreeMap<>(java.util.Comparator.comparing(Realm::name));

    private Callers(IbokSystem ibok) {
        this.ibok = ibok;
        this.elsewhere = new Realm(ibok.server().url(), "obok");
    }

    static Callers inTwoRealms(IbokSystem ibok) {
        Callers callers = new Callers(ibok);
        AdminApi realms = callers.administratorOf(new Realm(ibok.server().url(), ""));
        realms.post("", Map.of("realm", callers.elsewhere.name(), "enabled", true))
                .successful();
        callers.populate(ibok.realm(), callers.ofIbok);
        callers.populate(callers.elsewhere, callers.ofElsewhere);
        return callers;
    }

    Map<String, AdminApi> inTheirRealm() {
        return callers(ibok.realm(), ofIbok, ibok.realm());
    }

    Map<String, AdminApi> fromIbokElsewhere() {
        return callers(ibok.realm(), ofIbok, elsewhere);
    }

    Map<String, AdminApi> fromElsewhereInIbok() {
        return callers(elsewhere, ofElsewhere, ibok.realm());
    }

    @Override
    public void close() {
        AdminApi admin = ibok.asAdministrator();
        ofIbok.values()
                .forEach(account ->
                        admin.delete("/users/" + id(admin, account.username())).successful());
        DirectGrantClient.remove(admin, CLIENT);
        administratorOf(elsewhere).delete("").successful();
    }

    private Map<String, AdminApi> callers(Realm home, Map<String, Account> accounts, Realm called) {
        Map<String, AdminApi> callers = new TreeMap<>();
        accounts.forEach((name, account) -> callers.put(
                name, AdminApi.asStaff(home, clients.get(home), account).of(called)));
        callers.put("master-admin", administratorOf(called));
        callers.put("no-token", AdminApi.asNobody(called));
        return callers;
    }

    private void populate(Realm realm, Map<String, Account> accounts) {
        AdminApi admin = administratorOf(realm);
        clients.put(realm, DirectGrantClient.create(admin, CLIENT));
        for (String caller : List.of("clerk", "registrar", "supervisor", "customer", "realm-admin", "nobody")) {
            Account account = account(admin, "matrix-" + caller);
            accounts.put(caller, account);
            String user = "/users/" + id(admin, account.username());
            Optional.ofNullable(REALM_ROLES.get(caller)).ifPresent(role -> grant(admin, user, role));
            if (caller.equals("realm-admin")) {
                grantRealmAdmin(admin, user);
            }
        }
    }

    private static Account account(AdminApi admin, String username) {
        Account account = new Account(username, Secrets.password());
        admin.post(
                        "/users",
                        Map.of(
                                "username",
                                username,
                                "firstName",
                                "Maciej",
                                "lastName",
                                "Macierzowy",
                                "email",
                                username + "@wpwik.example",
                                "enabled",
                                true,
                                "credentials",
                                List.of(Map.of("type", "password", "value", account.password()))))
                .successful();
        return account;
    }

    private static void grant(AdminApi admin, String user, String role) {
        if (admin.get("/roles/" + role).status() == 404) {
            admin.post("/roles", Map.of("name", role)).successful();
        }
        admin.post(
                        user + "/role-mappings/realm",
                        List.of(admin.get("/roles/" + role).successful().json()))
                .successful();
    }

    private static void grantRealmAdmin(AdminApi admin, String user) {
        String client = admin.get("/clients?clientId=realm-management")
                .successful()
                .json()
                .path(0)
                .path("id")
                .asText();
        admin.post(
                        user + "/role-mappings/clients/" + client,
                        List.of(admin.get("/clients/" + client + "/roles/realm-admin")
                                .successful()
                                .json()))
                .successful();
    }

    private AdminApi administratorOf(Realm realm) {
        return AdminApi.asAdministrator(realm, ibok.server().settings().administrator());
    }

    private static String id(AdminApi admin, String username) {
        return admin.get("/users?exact=true&username=" + username)
                .successful()
                .json()
                .path(0)
                .path("id")
                .asText();
    }
}
