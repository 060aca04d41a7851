package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Mail;

@ExtendWith(IbokServer.class)
@Tag("punkt-2")
class RefusalLetterIT {

    private static final String HOSTILE = "<script>alert(1)</script> & ${7*7}\ndruga linia";

    private final IbokSystem ibok;

    RefusalLetterIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void theLetterNamesApplicationApplicantReasonAndWhatToDoAndRunsNothing() {
        JsonNode refused = refused(Paper.complete("Jan", "<b>Listowny</b>"), "REGULAMIN_NOT_SIGNED", HOSTILE);
        Answer letter = ibok.asClerk().get(Paper.path(refused) + "/refusal-letter");
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.header("Content-Type").toLowerCase(Locale.ROOT).replace(" ", ""))
                .isEqualTo("text/html;charset=utf-8");
        assertThat(letter.text())
                .contains(
                        "<html lang=\"pl\">",
                        "Odmowa założenia konta w iBOK",
                        "Regulamin iBOK nie został zaakceptowany")
                .contains(refused.path("number").asText())
                .contains("Jan &lt;b&gt;Listowny&lt;/b&gt;", "Źródlana 7", "34-100 Wadowice")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ${7*7}\ndruga linia")
                .contains("złóż nowy wniosek BOK-27", "WPWiK", "662 277 045", "ibok@wpwik.com", "@media print")
                .doesNotContain("<script", "<b>", "http://", "https://", "ibokRefusal");
    }

    @Test
    void theLetterIsInTheCallersLanguage() {
        JsonNode refused = refused(Paper.complete("John", "Letterman"), "OTHER", "a reason");
        assertThat(ibok.asRegistrar()
                        .in("en")
                        .get(Paper.path(refused) + "/refusal-letter")
                        .text())
                .contains("<html lang=\"en\">", "Refusal to open an iBOK account", "a reason")
                .doesNotContain("Odmowa", "ibokRefusal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONSENT_MISSING",
                "REGULAMIN_NOT_SIGNED",
                "INCOMPLETE",
                "NOT_A_CUSTOMER",
                "DUPLICATE",
                "ENTERED_IN_ERROR",
                "WITHDRAWN",
                "OTHER"
            })
    void everyReasonHasWordsAndALetterNeedsNoMoreThanAName(String reason) {
        ObjectNode paper = Paper.complete("Jan", "Bezadresu");
        paper.putNull("contact");
        JsonNode refused = refused(paper, reason, "bo tak");
        Answer letter = ibok.asClerk().get(Paper.path(refused) + "/refusal-letter");
        assertThat(letter.status()).isEqualTo(200);
        assertThat(letter.text()).contains("Jan Bezadresu", "bo tak").doesNotContain("ibokRefusal");
    }

    @Test
    void withoutARefusalThereIsNoLetter() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Bezlistu"));
        String path = Paper.path(recorded) + "/refusal-letter";
        Answer answer = ibok.asClerk().get(path);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("errorMessage").asText()).contains("nie wydano odmowy");
        assertThat(answer.json().path("current")).isEqualTo(recorded);
        assertThat(AdminApi.asNobody(ibok.realm()).get(path).status()).isEqualTo(401);
        assertThat(ibok.asClerk()
                        .get("/bok27/applications/00000000-0000-0000-0000-000000000000/refusal-letter")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whereThereIsAnAddressAMailSaysTheSame() {
        JsonNode refused = refused(Paper.complete("Jan", "<b>Mailowy</b>"), "CONSENT_MISSING", HOSTILE);
        String address = refused.path("contact").path("email").asText();
        Mail mail = ibok.mailbox().await(address, "Odmowa założenia konta w iBOK");
        assertThat(mail.text().replace("\r", ""))
                .contains(refused.path("number").asText(), "Jan <b>Mailowy</b>", "brakuje zgody", HOSTILE)
                .contains("złóż nowy wniosek BOK-27", "662 277 045")
                .doesNotContain("ibokRefusal");
        assertThat(mail.html().replace("\r", ""))
                .contains("Jan &lt;b&gt;Mailowy&lt;/b&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;", "brakuje zgody")
                .doesNotContain("<script", "<b>", "ibokRefusal");
    }

    @Test
    void whereThereIsNoAddressNoMailIsOwed() throws Exception {
        ObjectNode paper = Paper.complete("Jan", "Bezmaila");
        ((ObjectNode) paper.path("contact")).putNull("email");
        JsonNode refused = refused(paper, "INCOMPLETE", null);
        try (var connection = ibok.database().connection();
                var count = connection.prepareStatement("select count(*) from IBOK_MAIL where SUBJECT_ID = ?")) {
            count.setString(1, refused.path("id").asText());
            try (var rows = count.executeQuery()) {
                rows.next();
                assertThat(rows.getInt(1)).isZero();
            }
        }
    }

    private JsonNode refused(ObjectNode paper, String reason, String text) {
        JsonNode recorded = Paper.record(ibok.asClerk(), paper);
        Map<String, String> body = text == null ? Map.of("reason", reason) : Map.of("reason", reason, "text", text);
        return ibok.asRegistrar()
                .post(Paper.path(recorded) + "/refusal", body)
                .successful()
                .json();
    }
}
