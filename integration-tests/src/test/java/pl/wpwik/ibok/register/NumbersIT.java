package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

/** The numbers that identify a customer: the utility's own by a pattern, PESEL and NIP only where they are collected. */
@ExtendWith(IbokServer.class)
@Tag("punkt-1")
class NumbersIT {

    private static final Map<String, String> COLLECTING =
            Map.of("ibok.peselCollected", "true", "ibok.nipCollected", "true");

    /** Valid, and made up. */
    private static final String PESEL = "99010254329";

    private static final String NIP = "1234563218";

    private final IbokSystem ibok;

    NumbersIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void aCustomerNumberMustHaveTheFormTheUtilitySet() {
        try (RealmSetting pattern = RealmSetting.of(ibok, Map.of("ibok.customerNumberPattern", "[0-9]{8}"))) {
            assertThat(pattern).isNotNull();
            assertThat(refusedField(Paper.complete("Jan", "Numerowy"))).isEqualTo("applicant.customerNumber");
            ObjectNode paper = Paper.complete("Jan", "Numerowy");
            applicant(paper).put("customerNumber", "00012345");
            assertThat(Paper.record(ibok.asClerk(), paper).path("gaps")).isEmpty();
        }
    }

    @Test
    void peselAndNipAreRefusedUnlessCollected() {
        assertThat(refusedField(person(PESEL))).isEqualTo("applicant.pesel");
        assertThat(refusedField(organisation(NIP))).isEqualTo("applicant.nip");
        JsonNode settings = ibok.asClerk().get("/bok27/settings").json();
        assertThat(settings.path("peselCollected").asBoolean(true)).isFalse();
        assertThat(settings.path("nipCollected").asBoolean(true)).isFalse();
    }

    @Test
    void collectedTheyAreCheckedAndShownWithFourDigitsOnly() {
        try (RealmSetting collecting = RealmSetting.of(ibok, COLLECTING)) {
            assertThat(collecting).isNotNull();
            assertThat(refusedField(person("99010254328"))).isEqualTo("applicant.pesel");
            assertThat(refusedField(organisation("1234563219"))).isEqualTo("applicant.nip");
            JsonNode person = Paper.record(ibok.asClerk(), person("990102 54329"));
            assertThat(person.path("applicant").path("pesel").asText()).isEqualTo("*******4329");
            JsonNode organisation = Paper.record(ibok.asClerk(), organisation("123-456-32-18"));
            assertThat(organisation.path("applicant").path("nip").asText()).isEqualTo("******3218");
            assertThat(ibok.asClerk().get(Paper.path(person)).json()).isEqualTo(person);
        }
    }

    @Test
    void aCollectedPeselIsNowhereButInItsColumn() {
        try (RealmSetting collecting = RealmSetting.of(ibok, COLLECTING)) {
            assertThat(collecting).isNotNull();
            JsonNode application = Paper.record(ibok.asClerk(), person(PESEL));
            Paper.register(ibok.asRegistrar(), application).successful();
            String address = application.path("contact").path("email").asText();
            String mail =
                    ibok.mailbox().await(address, Customer.ACTIVATION_SUBJECT).text();
            String answers = ibok.asRegistrar().get(Paper.path(application)).text()
                    + ibok.asRegistrar().get("/bok27/applications?max=100").text()
                    + ibok.asAdministrator()
                            .get("/users?briefRepresentation=false&max=1000")
                            .text()
                    + ibok.asAdministrator().get("/events?max=1000").text()
                    + ibok.asAdministrator().get("/admin-events?max=1000").text();
            assertThat(mail + answers + ibok.server().log()).doesNotContain(PESEL);
            assertThat(total(PESEL)).isZero();
            assertThat(total("54329")).isZero();
            assertThat(ibok.database().dump().split(PESEL, -1))
                    .as("once, in its column")
                    .hasSize(2);
        }
    }

    private long total(String search) {
        return ibok.asClerk()
                .get("/bok27/applications?search=" + Http.encode(search))
                .json()
                .path("total")
                .asLong(-1);
    }

    private String refusedField(ObjectNode paper) {
        Answer answer = ibok.asClerk().post("/bok27/applications", paper);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors")).hasSize(1);
        return answer.json().path("errors").path(0).path("field").asText();
    }

    private static ObjectNode person(String pesel) {
        ObjectNode paper = Paper.complete("Jan", "Peselowy");
        applicant(paper).put("pesel", pesel);
        return paper;
    }

    private static ObjectNode organisation(String nip) {
        ObjectNode paper = Paper.complete("Jan", "Nipowy");
        applicant(paper)
                .put("kind", "ORGANISATION")
                .put("organisationName", "Wspólnota")
                .put("nip", nip);
        return paper;
    }

    private static ObjectNode applicant(ObjectNode paper) {
        return (ObjectNode) paper.path("applicant");
    }
}
