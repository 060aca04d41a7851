package pl.wpwik.ibok.harness;

import java.util.Arrays;
import java.util.OptionalDouble;

/** What monitoring gets from a node's management port, as it is at this moment. */
public record Metrics(String text) {

    public static Metrics of(KeycloakServer server) {
        var url = "http://localhost:" + server.settings().managementPort() + "/metrics";
        return new Metrics(new Http().get(url).successful().text());
    }

    /** The value of the line with this name and all these tags ({@code name="value"}); empty where there is none. */
    public OptionalDouble value(String name, String... tags) {
        return text.lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> Arrays.stream(tags).allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst();
    }

    /** The same; 0 where there is none. */
    public double count(String name, String... tags) {
        return value(name, tags).orElse(0);
    }
}
