package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Keycloak's management port: the main port opens before the bootstrap has ended and says nothing about readiness. */
record Health(int managementPort, HttpClient client) {

    Health(int managementPort) {
        this(managementPort, HttpClient.newHttpClient());
    }

    boolean isReady() {
        var uri = URI.create("http://localhost:" + managementPort + "/health/ready");
        var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
