package pl.wpwik.ibok.harness;

import dasniko.testcontainers.keycloak.KeycloakContainer;
import java.nio.file.Path;
import java.time.Duration;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.utility.MountableFile;

/** The product on the shipped image, in a container, with its mails and its portal on this machine. */
public final class ContainerSystem implements AutoCloseable {

    private static final String HOST = "host.docker.internal";

    private final Artifacts artifacts = Artifacts.fromSystemProperties();
    private final Mailbox mailbox = Mailbox.start();
    private final int portalPort = Ports.free();
    private final KeycloakContainer keycloak;
    private final PortalServer portal;
    private final Account clerk;
    private final Account registrar;

    public ContainerSystem() {
        var administrator = Account.bootstrap();
        keycloak = container(administrator);
        keycloak.start();
        portal = PortalServer.start(portalPort, artifacts.installedNodePackages(), keycloak.getAuthServerUrl());
        var staff = new Staff(AdminApi.asAdministrator(realm(), administrator));
        clerk = staff.ensure(Staff.CLERK);
        registrar = staff.ensure(Staff.REGISTRAR);
    }

    public static boolean dockerAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    public Realm realm() {
        return Realm.ibok(keycloak.getAuthServerUrl());
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    public PortalServer portal() {
        return portal;
    }

    public Account clerk() {
        return clerk;
    }

    public Account registrar() {
        return registrar;
    }

    public Path work() {
        return artifacts.work();
    }

    @Override
    public void close() {
        portal.close();
        keycloak.close();
        mailbox.close();
    }

    /** The image's own way: H2 inside, realm imported at the start, ready when /health/ready says so. */
    private KeycloakContainer container(Account administrator) {
        var files = artifacts.providerJars().stream().map(Path::toFile).toList();
        return new KeycloakContainer("quay.io/keycloak/keycloak:" + artifacts.keycloakVersion())
                .withAdminUsername(administrator.username())
                .withAdminPassword(administrator.password())
                .withProviderLibsFrom(files)
                .withCopyFileToContainer(MountableFile.forHostPath(dataDirectory(), 0777), "/opt/keycloak/data")
                .withExtraHost(HOST, "host-gateway")
                .withEnv("IBOK_SMTP_HOST", HOST)
                .withEnv("IBOK_SMTP_PORT", Integer.toString(mailbox.port()))
                .withEnv("IBOK_PORTAL_URL", "http://localhost:" + portalPort)
                .withStartupTimeout(Duration.ofMinutes(3));
    }

    /** As a whole and writable: were only the realm file copied, Docker would make its parents for root alone. */
    private Path dataDirectory() {
        var data = artifacts.work().resolve("container-data");
        FileTrees.delete(data);
        FileTrees.copyInto(data.resolve("import"), artifacts.realmFile());
        return data;
    }
}
