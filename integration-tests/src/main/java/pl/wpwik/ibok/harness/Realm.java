package pl.wpwik.ibok.harness;

/** The addresses of one realm on one server. */
public record Realm(String server, String name) {

    public static final String IBOK = "ibok";

    public static Realm master(String server) {
        return new Realm(server, "master");
    }

    public static Realm ibok(String server) {
        return new Realm(server, IBOK);
    }

    public String url() {
        return server + "/realms/" + name;
    }

    public String adminUrl() {
        return server + "/admin/realms/" + name;
    }

    public String console() {
        return server + "/admin/" + name + "/console/";
    }

    public String openid(String endpoint) {
        return url() + "/protocol/openid-connect/" + endpoint;
    }
}
