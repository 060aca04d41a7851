package pl.wpwik.ibok.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.OutdatedTheme;
import pl.wpwik.ibok.harness.Realm;

/** A console that this server cannot run gives way to the stock one. */
@ExtendWith(IbokServer.class)
class ConsoleThemeIT {

    private static final String OURS = "/admin/ibok/";
    private static final String STOCK = "/admin/keycloak.v2/";
    private static final String STOCK_ENTRY = "assets/main-";

    private final IbokSystem ibok;

    ConsoleThemeIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void aConsoleBuiltForThisKeycloakIsShown() {
        assertThat(console(ibok.realm())).contains(OURS + STOCK_ENTRY).doesNotContain(STOCK);
    }

    @Test
    void aConsoleBuiltForAnotherMinorGivesWayToTheStockOneWithOneLineInTheLog() {
        inARealmWithTheAdminTheme(OutdatedTheme.NAME, realm -> {
            assertThat(console(realm)).contains(STOCK + STOCK_ENTRY).doesNotContain(OutdatedTheme.NAME);
            assertThat(console(realm)).contains(STOCK + STOCK_ENTRY);
            assertThat(new Http()
                            .get(ibok.server().url() + "/resources/" + realm.name() + "/admin/pl")
                            .status())
                    .isEqualTo(200);
        });
        assertThat(linesNaming(OutdatedTheme.NAME))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("WARN", OutdatedTheme.BUILT_FOR, "stock admin console", "realm 'obca-konsola'"));
    }

    /** The theme JAR was taken away: Keycloak's own answer, reported by Keycloak itself, once a page. */
    @Test
    void aThemeThatIsNotThereGivesWayToTheStockOne() {
        inARealmWithTheAdminTheme(
                "ibok-removed", realm -> assertThat(console(realm)).contains(STOCK + STOCK_ENTRY));
        assertThat(linesNaming("ibok-removed"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("ERROR", "Failed to find ADMIN theme"));
    }

    private void inARealmWithTheAdminTheme(String theme, Consumer<Realm> work) {
        Realm realm = new Realm(ibok.server().url(), "obca-konsola");
        administratorOf(new Realm(ibok.server().url(), ""))
                .post("", Map.of("realm", realm.name(), "enabled", true, "adminTheme", theme))
                .successful();
        try {
            work.accept(realm);
        } finally {
            administratorOf(realm).delete("").successful();
        }
    }

    private AdminApi administratorOf(Realm realm) {
        return AdminApi.asAdministrator(realm, ibok.server().settings().administrator());
    }

    private static String console(Realm realm) {
        return new Http().get(realm.console()).successful().text();
    }

    private List<String> linesNaming(String theme) {
        return ibok.server().log().lines().filter(line -> line.contains(theme)).toList();
    }
}
