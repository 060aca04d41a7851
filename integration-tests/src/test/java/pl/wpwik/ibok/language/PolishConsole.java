package pl.wpwik.ibok.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** What the console says in Polish: the texts of our theme {@code ibok-polski} over those of Keycloak. */
record PolishConsole(StockConsole stock, Bundle ours) {

    static PolishConsole read() throws IOException {
        return new PolishConsole(
                StockConsole.ofTheDistribution(),
                Bundle.of(Path.of(
                        "../themes/src/main/resources/theme/ibok-polski/admin/messages/messages_pl.properties")));
    }

    Bundle effective() {
        return stock.polish().under(ours);
    }

    Set<String> neededKeys() {
        return Plurals.polishKeys(stock.english());
    }

    String english(String key) {
        return Plurals.translated(stock.english(), key);
    }
}
