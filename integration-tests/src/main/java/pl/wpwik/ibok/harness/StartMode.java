package pl.wpwik.ibok.harness;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the server is started, and what it is told beside its settings. */
record StartMode(String name, boolean buildsItself, Map<String, String> environment) {

    /** As in production. */
    static final StartMode OPTIMIZED = new StartMode("start", false, Map.of());

    /**
     * The console's scripts come from a Vite server; Keycloak allows that in its own development mode only, which builds
     * by itself and leaves a server behind that only that mode can start.
     */
    static StartMode withConsoleOf(String viteUrl) {
        return new StartMode("start-dev", true, Map.of("KC_ADMIN_VITE_URL", viteUrl));
    }

    List<String> command(List<String> buildOptions) {
        var options = buildsItself ? buildOptions : List.of("--optimized");
        return Stream.of(List.of(name), options, List.of("--import-realm"))
                .flatMap(List::stream)
                .toList();
    }
}
