package pl.wpwik.ibok.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import pl.wpwik.ibok.mail.MailTried;

/** Counts the mails this node has tried to send. */
final class MailCounters {

    private static final String SENT = "ibok.mail.sent";
    private static final String FAILED = "ibok.mail.tries.failed";
    private static final String REALM = "realm";

    private final MeterRegistry registry;

    MailCounters(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(MailTried tried) {
        if (tried.error() == null) {
            sent(tried.realm(), tried.kind()).increment();
        } else {
            Counter.builder(FAILED)
                    .description("Tries this node has made in vain, by the reason")
                    .tag(REALM, tried.realm())
                    .tag("kind", tried.kind())
                    .tag("error", tried.error().name())
                    .register(registry)
                    .increment();
        }
    }

    /** A realm that is gone loses its counters; of the others each kind of mail sent is there, with 0 to begin with. */
    void keepOnly(Figures figures) {
        figures.realms().keySet().forEach(realm -> figures.kinds().forEach(kind -> sent(realm, kind)));
        registry.getMeters().stream()
                .filter(meter -> isOfAnother(meter, figures.realms().keySet()))
                .forEach(registry::remove);
    }

    private static boolean isOfAnother(Meter meter, Set<String> realms) {
        return Set.of(SENT, FAILED).contains(meter.getId().getName())
                && !realms.contains(meter.getId().getTag(REALM));
    }

    private Counter sent(String realm, String kind) {
        return Counter.builder(SENT)
                .description("Mails this node has sent and the mail server has accepted")
                .tag(REALM, realm)
                .tag("kind", kind)
                .register(registry);
    }
}
