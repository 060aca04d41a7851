package pl.wpwik.ibok.harness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Stands before the nodes as a utility's load balancer does: one address for all of them, the client's own address handed
 * on in a header. What cannot have reached a node goes to the next one; what may have does not, and is answered with 502.
 */
public final class BalancingProxy implements AutoCloseable {

    private static final int BAD_GATEWAY = 502;
    private static final int NOT_READY = 503;

    private final ExecutorService connections = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final HttpServer server;
    private final List<String> nodes;
    private final AtomicIntegerArray answers;
    private volatile Balancing balancing;
    private volatile String clientAddress = "127.0.0.1";

    private BalancingProxy(HttpServer server, List<String> nodes) {
        this.server = server;
        this.nodes = nodes;
        this.answers = new AtomicIntegerArray(nodes.size());
        this.balancing = Balancing.roundRobin(nodes.size());
    }

    static BalancingProxy start(int port, List<String> nodes) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var proxy = new BalancingProxy(server, nodes);
            server.createContext("/", proxy::pass);
            server.setExecutor(proxy.connections);
            server.start();
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException("No proxy on port " + port, e);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The way it begins: each request goes to the next node. */
    public void alternate() {
        balancing = Balancing.roundRobin(nodes.size());
    }

    /** As if the others had been taken out for maintenance. */
    public void only(int node) {
        balancing = Balancing.only(node);
    }

    public void stickToOneNode() {
        balancing = Balancing.sticky(nodes.size());
    }

    /** Where the nodes are told that all further requests come from. */
    public void pretendClient(String address) {
        clientAddress = address;
    }

    /** How many requests this node has answered so far. */
    public int answersOf(int node) {
        return answers.get(node);
    }

    @Override
    public void close() {
        server.stop(0);
        connections.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answer(ForwardedRequest.read(exchange, clientAddress));
            if (answer.isPresent()) {
                give(exchange, answer.get());
            } else {
                exchange.sendResponseHeaders(BAD_GATEWAY, -1);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** Empty where no node could be reached, or the connection broke off and nobody knows what has been done. */
    private Optional<HttpResponse<byte[]>> answer(ForwardedRequest request) throws InterruptedException {
        var choice = balancing;
        Optional<HttpResponse<byte[]>> last = Optional.empty();
        for (int node : choice.nodesFor(request.cookies())) {
            try {
                var answer = client.send(request.to(nodes.get(node)), BodyHandlers.ofByteArray());
                last = Optional.of(answer);
                if (answer.statusCode() != NOT_READY) {
                    answers.incrementAndGet(node);
                    choice.answered(node, answer.headers().allValues("Set-Cookie"));
                    return last;
                }
            } catch (ConnectException down) {
                // The next one, then.
                continue;
            } catch (IOException brokenOff) {
                return Optional.empty();
            }
        }
        return last;
    }

    private static void give(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!ForwardedRequest.isOfOneHop(name)) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        var body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
