package pl.wpwik.ibok.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
        String user = Paper.register(other, doomed)
                .successful()
                .json()
                .path("outcome")
                .path("userId")
                .asText();
        for (String code : new String[] {"DATA_TRUE", "NEW_CLAUSE"}) {
            other.post(
                            "/bok27/settings/versions/clauses",
                            Map.of("code", code, "version", "przemija", "inForceFrom", Paper.TODAY.toString()))
                    .successful();
        }
        other.post(
                        "/bok27/settings/versions/regulamin",
                        Map.of("version", "przemija", "inForceFrom", Paper.TODAY.toString()))
                .successful();
        assertThat(doomed.path("number").asText()).endsWith("/000001");
        assertThat(ibok.asClerk().get(Paper.path(doomed)).status()).isEqualTo(404);
        assertThat(ibok.database().dump()).contains(doomed.path("id").asText(), user);

        other.delete("").successful();

        assertThat(ibok.database().dump())
                .as("rows, credentials and user of the realm")
                .doesNotContain(doomed.path("id").asText(), user, "Przemijający", "przemija");
        assertThat(ibok.asClerk().get(Paper.path(neighbour)).json()).isEqualTo(neighbour);
    }
}
