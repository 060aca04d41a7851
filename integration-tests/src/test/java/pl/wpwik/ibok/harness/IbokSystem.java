package pl.wpwik.ibok.harness;

import java.nio.file.Path;
import java.util.List;

/** The whole product on real parts: server, database, mail, portal, staff. One for all tests of a run. */
public final class IbokSystem implements AutoCloseable {

    private final Artifacts artifacts = Artifacts.fromSystemProperties();
    private final EmbeddedDatabase database = EmbeddedDatabase.start();
    private final Mailbox mailbox = Mailbox.start();
    private final KeycloakServer server;
    private final PortalServer portal;
    private final AdminApi admin;
    private final Account clerk;
    private final Account registrar;
    private final Account supervisor;
    private final AdminApi clerkApi;
    private final AdminApi registrarApi;
    private final AdminApi supervisorApi;

    IbokSystem() {
        var portalPort = Ports.free();
        server = KeycloakServer.start(
                artifacts,
                new ServerSettings(
                        Ports.free(),
                        Ports.free(),
                        database.settings(),
                        new ServerSettings.MailServer("127.0.0.1", mailbox.port()),
                        "http://localhost:" + portalPort,
                        Account.bootstrap()),
                List.of(HashCounter.jar(artifacts.work()), OutdatedTheme.jar(artifacts.work())));
        portal = PortalServer.start(portalPort, artifacts.installedNodePackages(), server.url());
        admin = AdminApi.asAdministrator(realm(), server.settings().administrator());
        clerk = new Staff(admin).ensure(Staff.CLERK);
        registrar = new Staff(admin).ensure(Staff.REGISTRAR);
        supervisor = new Staff(admin).ensure(Staff.SUPERVISOR);
        var client = DirectGrantClient.create(admin, "ibok-integration-tests");
        clerkApi = AdminApi.asStaff(realm(), client, clerk);
        registrarApi = AdminApi.asStaff(realm(), client, registrar);
        supervisorApi = AdminApi.asStaff(realm(), client, supervisor);
    }

    public Realm realm() {
        return Realm.ibok(server.url());
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
