package pl.wpwik.ibok.harness;

/** A user name with its password: staff or an administrator, never a customer. */
public record Account(String username, String password) {

    /** Keycloak's bootstrap administrator of the master realm, with a password for this database only. */
    public static Account bootstrap() {
        return new Account("admin", Secrets.password());
    }
}
