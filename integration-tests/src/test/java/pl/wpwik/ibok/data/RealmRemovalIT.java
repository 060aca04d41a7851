package pl.wpwik.ibok.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Realm;
import pl.wpwik.ibok.register.Paper;

@ExtendWith(IbokServer.class)
@Tag("punkt-8")
class RealmRemovalIT {

    private final IbokSystem ibok;

    RealmRemovalIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void withARealmGoItsRowsAndThoseOfItsNeighboursStay() {
        JsonNode neighbour = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Sąsiad"));
        AdminApi other = AdminApi.asAdministrator(
                new Realm(ibok.server().url(), "drugi"),
                ibok.server().settings().administrator());
        Realm master = Realm.master(ibok.server().url());
        AdminApi.asAdministrator(
                        new Realm(master.server(), ""), ibok.server().settings().administrator())
                .post("", Map.of("realm", "drugi", "enabled", true))
                .successful();
        JsonNode doomed = Paper.record(other, Paper.complete("Jan", "Przemijający"));
        JsonNode registered = Paper.register(other, doomed).successful().json();
        String user = registered.path("outcome").path("userId").asText();
        other.put(
                        Paper.path(doomed) + "/resignation",
                        Map.of(
                                "version",
                                registered.path("version").asInt(),
                                "reason",
                                "RESIGNATION",
                                "filedOn",
                                Paper.TODAY.toString(),
                                "channel",
                                "POST",
                                "originalLocation",
                                "przemija"))
                .successful();
        for (String code : new String[] {"DATA_TRUE", "NEW_CLAUSE"}) {
            other.post(
                            "/bok27/settings/versions/clauses",
                            Map.of("code", code, "version", "przemija", "inForceFrom", Paper.TODAY.toString()))
                    .successful();
        }
        other.post(
                        "/bok27/settings/versions/regulamin",
                        Map.of("version", "przemija", "inForceFrom", Paper.TODAY.toString(), "text", "Przemija."))
                .successful();
        clauseIsWithdrawn(other, doomed);
        insertFor(
                doomed,
                "INSERT INTO ibok_regulamin_acceptance (id, realm_id, application_id, regulamin_version, accepted_at, way)"
                        + " SELECT 'przemija', realm_id, id, 'przemija', decided_at, 'ONLINE' FROM ibok_application WHERE id = ?");
        activationMailWasAccepted(doomed);
        assertThat(doomed.path("number").asText()).endsWith("/000001");
        assertThat(ibok.asClerk().get(Paper.path(doomed)).status()).isEqualTo(404);
        assertThat(ibok.database().dump()).contains(doomed.path("id").asText(), user);

        other.delete("").successful();

        assertThat(ibok.database().dump())
                .as("rows, credentials and user of the realm")
                .doesNotContain(doomed.path("id").asText(), user, "Przemijający", "przemija");
        assertThat(ibok.asClerk().get(Paper.path(neighbour)).json()).isEqualTo(neighbour);
    }

    /** That realm has no mail server. */
    private void activationMailWasAccepted(JsonNode application) {
        insertFor(
                application,
                "INSERT INTO ibok_activation (application_id, realm_id, sent_at, expires_at)"
                        + " SELECT id, realm_id, decided_at, decided_at + 86400000 FROM ibok_application WHERE id = ?");
    }

    private void clauseIsWithdrawn(AdminApi staff, JsonNode application) {
        String today = Paper.TODAY.toString();
        staff.post(
                        "/bok27/settings/versions/clauses",
                        Map.of("code", "NEWS", "version", "przemija", "mandatory", false, "inForceFrom", today))
                .successful();
        int version = Paper.read(staff, application).path("version").asInt();
        staff.put(
                        Paper.path(application) + "/clauses/NEWS",
                        Map.of("version", version, "accepted", false, "on", today, "note", "przemija"))
                .successful();
    }

    private void insertFor(JsonNode application, String sql) {
        try (var connection = ibok.database().connection();
                var insert = connection.prepareStatement(sql)) {
            insert.setString(1, application.path("id").asText());
            assertThat(insert.executeUpdate()).isOne();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
