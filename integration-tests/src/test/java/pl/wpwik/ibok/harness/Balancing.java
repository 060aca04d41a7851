package pl.wpwik.ibok.harness;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which node a request goes to: the first of the answer that can be reached. */
interface Balancing {

    /** @param cookies the request's, as it sends them; empty where it has none */
    List<Integer> nodesFor(String cookies);

    /** To be told what a node has answered. */
    default void answered(int node, List<String> setCookies) {
        // most do not care
    }

    /** Every request goes to the next node, whoever sends it. */
    static Balancing roundRobin(int nodes) {
        var next = new AtomicInteger();
        return cookies -> from(Math.floorMod(next.getAndIncrement(), nodes), nodes);
    }

    static Balancing only(int node) {
        return cookies -> List.of(node);
    }

    /** A person stays at the node that began their login, as long as it can be reached. */
    static Balancing sticky(int nodes) {
        return new Sticky(nodes);
    }

    private static List<Integer> from(int first, int nodes) {
        return IntStream.range(0, nodes).mapToObj(i -> (first + i) % nodes).toList();
    }

    /** Learns by Keycloak's own cookie of a login, whatever it contains. */
    final class Sticky implements Balancing {

        private static final Pattern LOGIN = Pattern.compile("\\bAUTH_SESSION_ID=([^;]+)");

        private final int nodes;
        private final Balancing newcomers;
        private final Map<String, Integer> known = new ConcurrentHashMap<>();

        private Sticky(int nodes) {
            this.nodes = nodes;
            this.newcomers = roundRobin(nodes);
        }

        @Override
        public List<Integer> nodesFor(String cookies) {
            var login = LOGIN.matcher(cookies);
            var node = login.find() ? known.get(login.group(1)) : null;
            return node == null ? newcomers.nodesFor(cookies) : from(node, nodes);
        }

        @Override
        public void answered(int node, List<String> setCookies) {
            for (var cookie : setCookies) {
                var login = LOGIN.matcher(cookie);
                if (login.find()) {
                    known.put(login.group(1), node);
                }
            }
        }
    }
}
