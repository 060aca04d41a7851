package pl.wpwik.ibok.harness;

import java.util.List;
import java.util.Map;

/** Makes the members of staff of one run: the realm file holds no account with a known password. */
public record Staff(AdminApi admin) {

    /** The roles of the office, named as in the realm file. */
    public enum Role {
        CLERK("ibok-clerk"),
        REGISTRAR("ibok-registrar"),
        SUPERVISOR("ibok-supervisor");

        private final String realmRole;

        Role(String realmRole) {
            this.realmRole = realmRole;
        }
    }

    /** Who is to be made; the person is invented. */
    public record Person(String username, String firstName, String lastName, Role role) {}

    public static final Person CLERK = new Person("pracownik", "Paulina", "Przykładowa", Role.CLERK);
    public static final Person REGISTRAR = new Person("rejestrator", "Robert", "Wzorcowy", Role.REGISTRAR);

    public static final Person SUPERVISOR = new Person("nadzorca", "Nadzieja", "Patrząca", Role.SUPERVISOR);

    /** Creates the person where missing and gives a new random password in any case. */
    public Account ensure(Person person) {
        var account = new Account(person.username(), Secrets.password());
        if (find(person.username()).isEmpty()) {
            admin.post("/users", representation(person)).successful();
        }
        var user = "/users/" + find(person.username());
        admin.put(user + "/reset-password", Map.of("type", "password", "value", account.password(), "temporary", false))
                .successful();
        var role = admin.get("/roles/" + person.role().realmRole).successful().json();
        admin.post(user + "/role-mappings/realm", List.of(role)).successful();
        return account;
    }

    private String find(String username) {
        var found =
                admin.get("/users?exact=true&username=" + username).successful().json();
        return found.path(0).path("id").asText();
    }

    private static Map<String, Object> representation(Person person) {
        return Map.of(
                "username",
                person.username(),
                "firstName",
                person.firstName(),
                "lastName",
                person.lastName(),
                "email",
                person.username() + "@wpwik.example",
                "emailVerified",
                true,
                "enabled",
                true);
    }
}
