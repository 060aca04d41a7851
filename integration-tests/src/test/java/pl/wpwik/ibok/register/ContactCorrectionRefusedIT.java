package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class ContactCorrectionRefusedIT {

    private final IbokSystem ibok;
    private final Correction correction;

    ContactCorrectionRefusedIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.correction = new Correction(ibok);
    }

    @Test
    void whoeverHasSeenAnOlderVersionIsShownThePresentOne() {
        Customer customer = Customer.registered(ibok, "Jan", "Nieaktualny");
        JsonNode present = correction
                .correct(customer.application(), "aktualny@example.com")
                .successful()
                .json();
        Answer stale = correction.correct(customer.application(), "inny@example.com");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("errorMessage").asText()).contains("W międzyczasie");
        assertThat(stale.json().path("current").path("contact")).isEqualTo(present.path("contact"));
        assertThat(Paper.read(ibok.asClerk(), present).path("version")).isEqualTo(present.path("version"));
    }

    @Test
    void withoutAnAccountThereIsNothingToCorrectHere() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Bezkonta"));
        Answer polish = correction.correct(recorded, "bezkonta@example.com");
        Answer english = ibok.asRegistrar().in("en").put(Paper.path(recorded) + "/contact", Correction.body(recorded));
        assertThat(polish.status()).isEqualTo(409);
        assertThat(polish.json().path("errorMessage").asText()).contains("nie ma konta");
        assertThat(english.json().path("errorMessage").asText()).contains("no account");
        assertThat(polish.json().path("current")).isEqualTo(recorded);
        assertThat(Paper.read(ibok.asClerk(), recorded)).isEqualTo(recorded);
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                wrong("version", body -> body.remove("version")),
                wrong("contact.email", body -> Correction.contact(body).putNull("email")),
                wrong("contact.email", body -> Correction.contact(body).put("email", "jan@")),
                wrong("contact.phone", body -> Correction.contact(body).put("phone", "zadzwoń")),
                wrong(
                        "contact.address.city",
                        body -> ((ObjectNode) Correction.contact(body).path("address")).putNull("city")),
                wrong("contact.admin", body -> Correction.contact(body).put("admin", true)),
                wrong("applicant", body -> body.putObject("applicant")));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("wrongFields")
    void aWrongFieldIsNamedInTheCallersLanguageAndNothingIsChanged(String field, Consumer<ObjectNode> mistake) {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Niepoprawiony"));
        JsonNode registered =
                Paper.register(ibok.asRegistrar(), recorded).successful().json();
        ObjectNode body = Correction.body(registered);
        Correction.contact(body).put("phone", "33 82 356 27");
        mistake.accept(body);
        Answer polish = correction.put(registered, body);
        Answer english = ibok.asRegistrar().in("en").put(Paper.path(registered) + "/contact", body);
        assertThat(polish.status()).isEqualTo(400);
        assertThat(polish.json().path("errors").findValuesAsText("field")).containsExactly(field);
        assertThat(polish.json().path("errors").findValuesAsText("errorMessage"))
                .doesNotContainAnyElementsOf(english.json().path("errors").findValuesAsText("errorMessage"));
        JsonNode present = Paper.read(ibok.asClerk(), registered);
        assertThat(present.path("contact")).isEqualTo(registered.path("contact"));
        assertThat(present.path("version")).isEqualTo(registered.path("version"));
    }

    @Test
    void onlyARegistrarCorrectsAndOnlyWhatThereIs() {
        Customer customer = Customer.registered(ibok, "Jan", "Zastrzeżony");
        ObjectNode body = Correction.body(customer.application());
        Correction.contact(body).put("email", "obcy@example.com");
        assertThat(ibok.asClerk()
                        .put(customer.applicationPath() + "/contact", body)
                        .status())
                .isEqualTo(403);
        assertThat(ibok.asRegistrar()
                        .put("/bok27/applications/00000000-0000-0000-0000-000000000000/contact", body)
                        .status())
                .isEqualTo(404);
        assertThat(customer.atLoginPage(ibok)
                        .login(customer.login(), customer.temporaryPassword())
                        .page())
                .contains("password-new");
    }

    private static Arguments wrong(String field, Consumer<ObjectNode> mistake) {
        return Arguments.of(field, mistake);
    }
}
