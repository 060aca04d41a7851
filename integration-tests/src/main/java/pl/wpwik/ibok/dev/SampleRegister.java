package pl.wpwik.ibok.dev;

import java.util.Map;
import pl.wpwik.ibok.dev.Sample.Gap;
import pl.wpwik.ibok.dev.Sample.Stage;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.CustomerLogin;
import pl.wpwik.ibok.harness.Realm;
import pl.wpwik.ibok.harness.Secrets;

/** Fills an empty register through the same doors people use: the staff's REST API and the customer's login. */
record SampleRegister(AdminApi clerk, AdminApi registrar, DevMailbox mailbox, Realm realm, String portalUrl) {

    /** How many applications were made; none where the register holds any. */
    int fill() {
        if (clerk.get("/bok27/applications?max=1")
                        .successful()
                        .json()
                        .path("total")
                        .asInt()
                > 0) {
            return 0;
        }
        var settings =
                OfficeSettings.read(clerk.get("/bok27/settings").successful().json());
        var samples = Samples.all(settings.registrationDeadlineDays());
        samples.forEach(sample -> enter(sample, settings));
        return samples.size();
    }

    private void enter(Sample sample, OfficeSettings settings) {
        var id = clerk.post("/bok27/applications", sample.body(settings))
                .successful()
                .json()
                .path("id")
                .asText();
        if (sample.stage() == Stage.REFUSED) {
            var reason = sample.gap() == Gap.CONSENT ? "CONSENT_MISSING" : "NOT_A_CUSTOMER";
            registrar
                    .post("/bok27/applications/" + id + "/refusal", Map.of("reason", reason))
                    .successful();
        }
        if (sample.stage() == Stage.REGISTERED || sample.stage() == Stage.ACTIVE) {
            registrar
                    .post("/bok27/applications/" + id + "/registration", Map.of())
                    .successful();
        }
        if (sample.stage() == Stage.ACTIVE) {
            var mail = ActivationMail.read(mailbox.awaitText(sample.household().email()));
            new CustomerLogin(realm, portalUrl).first(mail, Secrets.password());
        }
    }
}
