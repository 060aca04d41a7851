package pl.wpwik.ibok.harness;

import java.util.regex.Pattern;

/** What a node itself says about the cluster it is in. */
record ClusterView(String metrics) {

    private static final Pattern SIZE = Pattern.compile("(?m)^vendor_cluster_size\\S* (\\d+)");

    static ClusterView of(KeycloakServer node) {
        var url = "http://localhost:" + node.settings().managementPort() + "/metrics";
        return new ClusterView(new Http().get(url).successful().text());
    }

    int members() {
        var size = SIZE.matcher(metrics);
        return size.find() ? Integer.parseInt(size.group(1)) : 0;
    }
}
