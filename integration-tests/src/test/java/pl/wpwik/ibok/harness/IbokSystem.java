package pl.wpwik.ibok.harness;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The whole product on real parts: server, database, mail, portal, staff. One for all tests of a run. */
public final class IbokSystem implements AutoCloseable {

    private final String url;
    private final EmbeddedDatabase database;
    private final Mailbox mailbox;
    private final KeycloakServer server;
    private final PortalServer portal;
    private final AdminApi admin;
    private final DirectGrantClient client;
    private final Account clerk;
    private final Account registrar;
    private final Account supervisor;
    private final AdminApi clerkApi;
    private final AdminApi registrarApi;
    private final AdminApi supervisorApi;

    /** Of parts that run already; {@code url} is where the product is reached. */
    IbokSystem(String url, EmbeddedDatabase database, Mailbox mailbox, KeycloakServer server, PortalServer portal) {
        this.url = url;
        this.database = database;
        this.mailbox = mailbox;
        this.server = server;
        this.portal = portal;
        admin = AdminApi.asAdministrator(realm(), server.settings().administrator());
        sendMailsAtOnce();
        clerk = new Staff(admin).ensure(Staff.CLERK);
        registrar = new Staff(admin).ensure(Staff.REGISTRAR);
        supervisor = new Staff(admin).ensure(Staff.SUPERVISOR);
        client = DirectGrantClient.create(admin, "ibok-integration-tests");
        clerkApi = AdminApi.asStaff(realm(), client, clerk);
        registrarApi = AdminApi.asStaff(realm(), client, registrar);
        supervisorApi = AdminApi.asStaff(realm(), client, supervisor);
    }

    /** One server, reached directly. */
    static IbokSystem start() {
        return start(EmbeddedDatabase.start(), "keycloak", Map.of());
    }

    /**
     * One for whoever needs another server than all others, with a database and a mailbox of its own; closed by them.
     *
     * @param name of the server's log
     * @param more variables of the server's environment
     */
    public static IbokSystem ofItsOwn(String name, Map<String, String> more) {
        return start(EmbeddedDatabase.start(), name, more);
    }

    /**
     * A system of a test's own, beside the one that all others share.
     *
     * @param name of the server's log
     * @param more variables of the server's environment
     */
    static IbokSystem start(EmbeddedDatabase database, String name, Map<String, String> more) {
        var artifacts = Artifacts.fromSystemProperties();
        var mailbox = Mailbox.start();
        var portalPort = Ports.free();
        var settings = new ServerSettings(
                Ports.free(),
                Ports.free(),
                database.settings(),
                mailbox.settings(),
                "http://localhost:" + portalPort,
                Account.bootstrap(),
                name,
                more);
        var server = KeycloakServer.start(artifacts, settings, testProviders(artifacts));
        var portal = PortalServer.start(portalPort, artifacts.installedNodePackages(), server.url());
        return new IbokSystem(server.url(), database, mailbox, server, portal);
    }

    /** Tests register more customers in a minute than an office in a day; what the usual pace does has tests of its own. */
    private void sendMailsAtOnce() {
        var attributes = (ObjectNode) admin.get("").successful().json().path("attributes");
        attributes.put("ibok.mailsPerMinute", "6000");
        admin.put("", Map.of("attributes", attributes)).successful();
    }

    /** The same for every server of a run: one build serves them all. */
    static List<Path> testProviders(Artifacts artifacts) {
        return List.of(
                HashCounter.jar(artifacts.work()), OutdatedTheme.jar(artifacts.work()), OwnMails.jar(artifacts.work()));
    }

    private IbokSystem(IbokSystem other) {
        url = other.url;
        database = other.database;
        mailbox = other.mailbox;
        server = other.server;
        portal = other.portal;
        clerk = other.clerk;
        registrar = other.registrar;
        supervisor = other.supervisor;
        client = other.client;
        admin = AdminApi.asAdministrator(realm(), server.settings().administrator());
        clerkApi = AdminApi.asStaff(realm(), client, clerk);
        registrarApi = AdminApi.asStaff(realm(), client, registrar);
        supervisorApi = AdminApi.asStaff(realm(), client, supervisor);
    }

    /** The same system, with everybody signed in anew: tokens of before a step of the server's clock are of another time. */
    public IbokSystem signedInAgain() {
        return new IbokSystem(this);
    }

    public Realm realm() {
        return Realm.ibok(url);
    }

    public KeycloakServer server() {
        return server;
    }

    /** What Keycloak's slow password hash is called for. */
    public HashCounter hashes() {
        return new HashCounter(server);
    }

    public EmbeddedDatabase database() {
        return database;
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    public PortalServer portal() {
        return portal;
    }

    /** Below target; with {@code -Dibok.screenshots=../docs/screenshots} the pictures of the documentation are renewed. */
    public Path screenshots() {
        return Path.of(System.getProperty("ibok.screenshots"));
    }

    public Account clerk() {
        return clerk;
    }

    public Account registrar() {
        return registrar;
    }

    public Account supervisor() {
        return supervisor;
    }

    /** The master realm's administrator, working on realm ibok. */
    public AdminApi asAdministrator() {
        return admin;
    }

    public AdminApi asClerk() {
        return clerkApi;
    }

    public AdminApi asRegistrar() {
        return registrarApi;
    }

    public AdminApi asSupervisor() {
        return supervisorApi;
    }

    @Override
    public void close() {
        portal.close();
        server.close();
        mailbox.close();
        database.close();
    }
}
