package pl.wpwik.ibok;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.EmbeddedDatabase;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Realm;

@ExtendWith(IbokServer.class)
class StartIT {

    @Test
    void the_server_starts_with_our_jars_and_the_imported_realm_answers(Realm realm) {
        var discovery = new Http().get(realm.url() + "/.well-known/openid-configuration");

        assertThat(discovery.status()).isEqualTo(200);
        assertThat(discovery.json().path("issuer").asText()).isEqualTo(realm.url());
    }

    @Test
    void data_lies_in_postgresql(EmbeddedDatabase database) {
        assertThat(database.dump()).contains("public.realm.name=ibok");
    }

    @Test
    void staff_of_the_run_get_tokens(IbokSystem ibok) {
        assertThat(ibok.asRegistrar().get("/bok27/settings").status()).isNotEqualTo(401);
    }
}
