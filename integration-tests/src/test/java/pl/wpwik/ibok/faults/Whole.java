package pl.wpwik.ibok.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Rows;
import pl.wpwik.ibok.harness.Together;

/** What became of registrations once everything is in order again: each has everything, and nothing is half-made. */
public final class Whole {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final List<JsonNode> applications;
    private final long registered;
    private final long mails;
    private final long withMail;
    private final long usable;
    private final List<String> halfMade;

    private Whole(IbokSystem ibok, List<JsonNode> applications) {
        Rows rows = new Rows(ibok.database());
        Poll.until(
                "an empty outbox",
                LIMIT,
                () -> rows.count("SELECT count(*) FROM ibok_mail WHERE state = 'PENDING'") == 0);
        List<List<Mail>> received = applications.stream()
                .map(application -> ibok.mailbox()
                        .to(application.path("contact").path("email").asText()))
                .toList();
        this.applications = applications;
        registered =
                rows.count("SELECT count(*) FROM ibok_application WHERE status = 'REGISTERED' AND id = ANY(?)", (Object)
                        applications.stream()
                                .map(application -> application.path("id").asText())
                                .toArray(String[]::new));
        mails = received.stream().mapToLong(List::size).sum();
        withMail = received.stream().filter(list -> !list.isEmpty()).count();
        usable = Together.run(received.size(), i -> newestOpens(ibok, received.get(i))).stream()
                .filter(Boolean::booleanValue)
                .count();
        halfMade = HalfMade.in(rows);
    }

    /** Waits until nothing is owed any more. */
    public static Whole seek(IbokSystem ibok, List<JsonNode> applications) {
        return new Whole(ibok, applications);
    }

    public Whole count(FaultReport report) {
        report.count("applications", applications.size())
                .count("registered", registered)
                .count("mails", mails)
                .count("withoutMail", applications.size() - withMail)
                .count("usablePasswords", usable)
                .count("halfMade", halfMade.size());
        return this;
    }

    public void verify() {
        assertThat(halfMade).isEmpty();
        assertThat(registered).as("registered").isEqualTo(applications.size());
        assertThat(withMail).as("with a mail").isEqualTo(applications.size());
        assertThat(usable).as("passwords that open").isEqualTo(applications.size());
    }

    /** At least once means that there may be an older one, whose password need not work. */
    private static boolean newestOpens(IbokSystem ibok, List<Mail> mails) {
        if (mails.isEmpty()) {
            return false;
        }
        return ChangePage.opensWith(
                ibok, ActivationMail.read(mails.get(mails.size() - 1).text()));
    }
}
