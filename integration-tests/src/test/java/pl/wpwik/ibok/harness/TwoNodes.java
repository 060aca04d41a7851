package pl.wpwik.ibok.harness;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The whole product on two servers with one database, behind a proxy: as a utility runs it that must not stand still. */
public final class TwoNodes implements AutoCloseable {

    public static final int NODES = 2;

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final EmbeddedDatabase database;
    private final Mailbox mailbox;
    private final List<KeycloakServer> nodes;
    private final List<String> failedStarts;
    private final BalancingProxy proxy;
    private final PortalServer portal;
    private final IbokSystem ibok;

    private TwoNodes(
            EmbeddedDatabase database,
            Mailbox mailbox,
            List<KeycloakServer> nodes,
            List<String> failedStarts,
            BalancingProxy proxy,
            PortalServer portal) {
        this.database = database;
        this.mailbox = mailbox;
        this.nodes = nodes;
        this.failedStarts = failedStarts;
        this.proxy = proxy;
        this.portal = portal;
        this.ibok = new IbokSystem(proxy.url(), database, mailbox, nodes.get(0), portal);
    }

    /** Both at the same moment on an empty database; returns when they have found each other. */
    public static TwoNodes start(String name) {
        var artifacts = Artifacts.fromSystemProperties();
        var database = EmbeddedDatabase.start();
        var mailbox = Mailbox.start();
        var proxyPort = Ports.free();
        var portalPort = Ports.free();
        var administrator = Account.bootstrap();
        var settings = IntStream.rangeClosed(1, NODES)
                .mapToObj(node -> new ServerSettings(
                        Ports.free(),
                        Ports.free(),
                        database.settings().as("node-" + node),
                        mailbox.settings(),
                        "http://localhost:" + portalPort,
                        administrator,
                        "keycloak-" + name + "-" + node,
                        environment(proxyPort)))
                .toList();
        var nodes = KeycloakServer.launchNodes(artifacts, settings, IbokSystem.testProviders(artifacts));
        var failedStarts = nodes.stream()
                .flatMap(node -> node.awaitReadyUnderSupervision().stream())
                .toList();
        var proxy = BalancingProxy.start(
                proxyPort, nodes.stream().map(KeycloakServer::url).toList());
        var portal = PortalServer.start(portalPort, artifacts.installedNodePackages(), proxy.url());
        var cluster = new TwoNodes(database, mailbox, nodes, failedStarts, proxy, portal);
        cluster.awaitOneView();
        return cluster;
    }

    private static Map<String, String> environment(int proxyPort) {
        return Map.of(
                "KC_CACHE", "ispn",
                "KC_CACHE_EMBEDDED_NETWORK_BIND_ADDRESS", "127.0.0.1",
                "KC_CACHE_EMBEDDED_NETWORK_BIND_PORT", Integer.toString(Ports.free()),
                "KC_HOSTNAME", "http://localhost:" + proxyPort,
                "KC_PROXY_HEADERS", "xforwarded",
                "KC_PROXY_TRUSTED_ADDRESSES", "127.0.0.1",
                "JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
    }

    /** The product as its users meet it, through the proxy. */
    public IbokSystem ibok() {
        return ibok;
    }

    public BalancingProxy proxy() {
        return proxy;
    }

    public KeycloakServer node(int node) {
        return nodes.get(node);
    }

    /** The logs of nodes that ended while starting and had to be started again. */
    public List<String> failedStarts() {
        return failedStarts;
    }

    /** What a node says of the cluster it is in: how many members. */
    public int membersSeenBy(int node) {
        return ClusterView.of(nodes.get(node)).members();
    }

    public void kill(int node) {
        nodes.get(node).kill();
    }

    public void startAgain(int node) {
        nodes.get(node).startAgain();
        awaitOneView();
    }

    private void awaitOneView() {
        Poll.until(
                "one cluster of all nodes",
                LIMIT,
                () -> IntStream.range(0, NODES).allMatch(node -> membersSeenBy(node) == NODES));
    }

    @Override
    public void close() {
        portal.close();
        proxy.close();
        nodes.forEach(KeycloakServer::close);
        mailbox.close();
        database.close();
    }
}
