package pl.wpwik.ibok.dev;

import java.util.Optional;
import java.util.stream.Stream;
import pl.wpwik.ibok.harness.Ports;

/** The ports of the development server, each changeable by a property. */
record DevPorts(DevPort http, DevPort management, DevPort mailWeb, DevPort mailSmtp, DevPort portal) {

    record DevPort(String purpose, String property, int number) {

        static DevPort of(String purpose, String property, int standard) {
            var text = System.getProperty(property, Integer.toString(standard));
            if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
                throw new IllegalArgumentException(
                        "-D%s=%s is not a port: give a number from 1 to 65535.".formatted(property, text));
            }
            return new DevPort(purpose, property, Integer.parseInt(text));
        }

        String url() {
            return "http://localhost:" + number;
        }

        /** What to tell the user when somebody else uses it. */
        Optional<String> problem() {
            return Ports.isTaken(number) ? Optional.of(taken()) : Optional.empty();
        }

        private String taken() {
            return "Port %d (%s) is taken: stop what listens there or choose another with -D%s=PORT."
                    .formatted(number, purpose, property);
        }
    }

    static DevPorts fromSystemProperties() {
        return new DevPorts(
                DevPort.of("Keycloak", "ibok.http.port", 8080),
                DevPort.of("Keycloak's management", "ibok.management.port", 9000),
                DevPort.of("mailbox page", "ibok.mail.web.port", 8025),
                DevPort.of("mailbox SMTP", "ibok.mail.smtp.port", 2525),
                DevPort.of("portal", "ibok.portal.port", 8081));
    }

    /** What to tell the user about the first port that somebody else uses. */
    Optional<String> problem() {
        return Stream.of(http, management, mailWeb, mailSmtp, portal)
                .flatMap(port -> port.problem().stream())
                .findFirst();
    }
}
