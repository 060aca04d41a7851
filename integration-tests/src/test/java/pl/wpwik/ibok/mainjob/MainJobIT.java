package pl.wpwik.ibok.mainjob;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

/** The main job on PostgreSQL, with a real server, a real mail server and a real browser. */
@ExtendWith(IbokServer.class)
@Tag("punkt-1")
@Tag("punkt-2")
@Tag("punkt-3")
@Tag("punkt-4")
@Tag("punkt-5")
@Tag("punkt-6")
class MainJobIT {

    @Test
    void a_paper_application_becomes_a_customer_with_a_password_of_their_own(IbokSystem ibok, Browser browser) {
        var job = new MainJob(new Surroundings(
                ibok.realm(),
                ibok.portal().url(),
                ibok.mailbox(),
                ibok.clerk(),
                ibok.registrar(),
                browser,
                new Screenshots(ibok.screenshots())));

        var number = job.clerkEntersTheApplication();
        job.registrarRegisters(number);
        var mail = job.customerReadsTheMail();
        job.customerChoosesAPasswordAndEnters(mail);
    }
}
