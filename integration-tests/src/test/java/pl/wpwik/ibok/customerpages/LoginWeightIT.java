package pl.wpwik.ibok.customerpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Realm;
import pl.wpwik.ibok.harness.UtilityRealm;

/** The login page, on a slow line: against that of the same realm in Keycloak's own theme. */
@ExtendWith(IbokServer.class)
class LoginWeightIT {

    private static final long MORE = 10_000;

    private final IbokSystem ibok;
    private final Browser browser;

    LoginWeightIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @Test
    void oursIsHardlyHeavierThanKeycloaksOwn() throws IOException {
        Transfer stock;
        try (UtilityRealm realm = UtilityRealm.create(ibok, "fabryczny")) {
            realm.asAdministrator()
                    .put("", Map.of("realm", "fabryczny", "loginTheme", "keycloak.v2"))
                    .successful();
            stock = load(realm.realm());
        }
        Transfer ours = load(ibok.realm());
        Files.writeString(
                Path.of(System.getProperty("ibok.work"), "login-weight.txt"),
                "ours: %s%nkeycloak.v2: %s%ndifference: %d bytes%n"
                        .formatted(ours, stock, ours.bytes() - stock.bytes()));
        assertThat(stock.requests()).isGreaterThan(3);
        assertThat(ours.bytes()).isLessThanOrEqualTo(stock.bytes() + MORE);
    }

    private Transfer load(Realm realm) {
        return Transfer.of(
                browser.person(),
                realm.openid("auth") + "?client_id=ibok-portal&response_type=code&scope=openid&redirect_uri="
                        + Http.encode(ibok.portal().url() + "/") + "&code_challenge_method=S256&code_challenge="
                        + "A".repeat(43));
    }
}
