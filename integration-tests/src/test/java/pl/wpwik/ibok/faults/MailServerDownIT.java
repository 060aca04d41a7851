package pl.wpwik.ibok.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.BreakableServer;
import pl.wpwik.ibok.harness.BreakableSystem;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.RealmSetting;

/** A mail server that is away costs time, never a mail. */
@ExtendWith(BreakableServer.class)
@Tag("full")
@Tag("fault")
class MailServerDownIT {

    private static final int MANY = 200;

    private final IbokSystem ibok;

    MailServerDownIT(BreakableSystem system) {
        ibok = system.ibok();
    }

    @Test
    @Tag("punkt-5")
    void whoIsRegisteredWhileTheMailServerIsDownGetsTheMailAfterwards() {
        FaultReport report = new FaultReport("mail-server-down");
        Whole whole;
        try (RealmSetting unhurried = RealmSetting.of(ibok, Map.of("ibok.mailsPerMinute", "6000"))) {
            assertThat(unhurried).isNotNull();
            whole = registeredWhileDown(report);
        }
        report.print();
        whole.verify();
    }

    private Whole registeredWhileDown(FaultReport report) {
        ManyRegistrations registrations = ManyRegistrations.recorded(ibok, MANY, "Pocztowy");
        ibok.mailbox().stop();
        try {
            registrations.begin(0, MANY / 2).join();
        } finally {
            ibok.mailbox().startAgain();
        }
        registrations.begin(MANY / 2, MANY / 2).join();
        report.count("acknowledged", registrations.acknowledged());
        return Whole.seek(ibok, registrations.applications()).count(report);
    }
}
