package pl.wpwik.ibok.dev;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Artifacts;
import pl.wpwik.ibok.harness.DirectGrantClient;
import pl.wpwik.ibok.harness.KeycloakServer;
import pl.wpwik.ibok.harness.PortalServer;
import pl.wpwik.ibok.harness.Realm;
import pl.wpwik.ibok.harness.ServerSettings;
import pl.wpwik.ibok.harness.Staff;

/** Mailbox, Keycloak and portal, running together. */
record DevProduct(
        DevPorts ports,
        DevMailbox mailbox,
        KeycloakServer keycloak,
        PortalServer portal,
        Account clerk,
        Account registrar,
        Duration startTime)
        implements AutoCloseable {

    private static final String SEEDING_CLIENT = "ibok-dev-seeding";

    static DevProduct start(Artifacts artifacts, DevPorts ports, Optional<DevConsole> console) {
        var begin = Instant.now();
        var data = DevData.forRealm(artifacts, ports);
        var modules = artifacts.installedNodePackages();
        var mailbox = DevMailbox.start(
                modules,
                ports.mailSmtp(),
                ports.mailWeb(),
                data.mails(),
                artifacts.work().resolve("maildev.log"));
        var settings = new ServerSettings(
                ports.http().number(),
                ports.management().number(),
                data.database(),
                new ServerSettings.MailServer("127.0.0.1", ports.mailSmtp().number()),
                ports.portal().url(),
                data.administrator());
        console.ifPresent(sources ->
                sources.start(artifacts.consoleSources(), artifacts.work().resolve("vite.log")));
        var keycloak = console.map(sources ->
                        KeycloakServer.startWithConsoleOf(sources.port().url(), artifacts, settings))
                .orElseGet(() -> KeycloakServer.start(artifacts, settings));
        var portal = PortalServer.start(ports.portal().number(), modules, keycloak.url());
        var staff = new Staff(administrator(keycloak));
        return new DevProduct(
                ports,
                mailbox,
                keycloak,
                portal,
                staff.ensure(Staff.CLERK),
                staff.ensure(Staff.REGISTRAR),
                Duration.between(begin, Instant.now()));
    }

    void announce() {
        var master = keycloak.settings().administrator();
        System.out.printf(
                """

                iBOK is ready (%d s after the build)
                  portal          %s
                  staff console   %s
                  mailbox         %s
                  mails as JSON   %s

                Accounts of this run
                  %-12s %s   ibok-clerk: enters applications
                  %-12s %s   ibok-registrar: registers customers too
                  %-12s %s   administrator of the server: %s/admin/master/console/

                Ctrl-C stops everything. Logs and data are in .dev/; delete it to begin anew.
                %n""",
                startTime.toSeconds(),
                portal.url(),
                realm().console(),
                ports.mailWeb().url(),
                mailbox.jsonView(),
                clerk.username(),
                clerk.password(),
                registrar.username(),
                registrar.password(),
                master.username(),
                master.password(),
                keycloak.url());
    }

    /** A register that cannot be filled is a defect to look at, no reason to take the running product away. */
    void fillRegister() {
        var admin = administrator(keycloak);
        var client = DirectGrantClient.create(admin, SEEDING_CLIENT);
        try {
            var register = new SampleRegister(
                    AdminApi.asStaff(realm(), client, clerk),
                    AdminApi.asStaff(realm(), client, registrar),
                    mailbox,
                    realm(),
                    portal.url());
            var made = register.fill();
            if (made > 0) {
                System.out.println(made + " sample applications are in the register.");
            }
        } catch (IllegalStateException e) {
            System.err.println("[WARNING] The sample applications are incomplete: " + e.getMessage());
        } finally {
            DirectGrantClient.remove(admin, SEEDING_CLIENT);
        }
    }

    void awaitEnd() {
        keycloak.onExit().join();
    }

    @Override
    public void close() {
        portal.close();
        keycloak.close();
    }

    private Realm realm() {
        return Realm.ibok(keycloak.url());
    }

    private static AdminApi administrator(KeycloakServer keycloak) {
        return AdminApi.asAdministrator(
                Realm.ibok(keycloak.url()), keycloak.settings().administrator());
    }
}
