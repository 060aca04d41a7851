package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;

/** Temporary passwords survive a realm export and an import. */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-7")
class ExportIT {

    private static final String COPY = "kopia.eksportowana";

    private final IbokSystem ibok;

    ExportIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void comeFromAFreshAddress() {
        ResetRequestRows.forgetAddresses(ibok);
    }

    @Test
    void anImportedCustomerLogsInWithEitherPassword() throws IOException, SQLException {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Róża", "Eksportowana");
        ActivationMail mail = customer.asksAndReads();
        Path export = ibok.server().export("ibok");
        ObjectNode user = user(Http.JSON.readTree(export.toFile()), customer.login());
        assertThat(user.path("credentials"))
                .extracting(credential -> credential.path("type").asText())
                .containsExactlyInAnyOrder("password", "ibok-temporary-password");
        assertThat(user.toString()).doesNotContain(mail.temporaryPassword());

        asNew(user);
        ibok.asAdministrator()
                .post("/partialImport", Map.of("ifResourceExists", "FAIL", "users", List.of(user)))
                .successful();
        JsonNode imported = ibok.asAdministrator()
                .get("/users?exact=true&username=" + COPY)
                .json()
                .path(0);
        handOverTheApplication(customer, imported.path("id").asText());

        JsonNode credentials = ibok.asAdministrator()
                .get("/users/" + imported.path("id").asText() + "/credentials")
                .json();
        assertThat(credentials.findValuesAsText("type"))
                .containsExactlyInAnyOrder("password", "ibok-temporary-password");
        assertThat(atLoginPage().login(COPY, ForgetfulCustomer.OWN).atPortal()).isTrue();
        LoginConversation withTemporary = atLoginPage().login(COPY, mail.temporaryPassword());
        assertThat(withTemporary.page()).contains("password-new");
        assertThat(withTemporary.changePassword("Nowe-Zrodlo-27").atPortal()).isTrue();
    }

    /** Beside the original in the same database it can keep neither its ids nor its login. */
    private static void asNew(ObjectNode user) {
        user.put("username", COPY).remove("id");
        user.path("credentials").forEach(credential -> ((ObjectNode) credential).remove("id"));
    }

    private LoginConversation atLoginPage() {
        return new LoginConversation(ibok.realm(), ibok.portal().url()).open();
    }

    private static ObjectNode user(JsonNode realm, String login) {
        return StreamSupport.stream(realm.path("users").spliterator(), false)
                .filter(user -> user.path("username").asText().equals(login))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** An import gives new ids, and only the register's customers are let in. */
    private void handOverTheApplication(ForgetfulCustomer customer, String userId) throws SQLException {
        try (var connection = ibok.database().connection();
                var update = connection.prepareStatement("UPDATE ibok_application SET user_id = ? WHERE login = ?")) {
            update.setString(1, userId);
            update.setString(2, customer.login());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
