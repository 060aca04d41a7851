package pl.wpwik.ibok.mainjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.ContainerSystem;
import pl.wpwik.ibok.harness.IbokServer;

/** The same main job against the public image in a container. */
@ExtendWith(IbokServer.class)
@Tag("punkt-1")
@Tag("punkt-2")
@Tag("punkt-3")
@Tag("punkt-4")
@Tag("punkt-5")
@Tag("punkt-6")
class MainJobContainerIT {

    @BeforeAll
    static void dockerIsNeeded() {
        var answers = ContainerSystem.dockerAnswers();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(answers).as("Docker answers (CI=true)").isTrue();
        }
        assumeTrue(answers, "Docker does not answer here: the container test needs it");
    }

    @Test
    void the_main_job_works_on_the_public_image(Browser browser) {
        try (var ibok = new ContainerSystem()) {
            var job = new MainJob(new Surroundings(
                    ibok.realm(),
                    ibok.portal().url(),
                    ibok.mailbox(),
                    ibok.clerk(),
                    ibok.registrar(),
                    browser,
                    new Screenshots(ibok.work().resolve("container-screenshots"))));

            var number = job.clerkEntersTheApplication();
            job.registrarRegisters(number);
            var mail = job.customerReadsTheMail();
            job.customerChoosesAPasswordAndEnters(mail);
        }
    }
}
