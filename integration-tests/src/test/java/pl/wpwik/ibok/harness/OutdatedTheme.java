package pl.wpwik.ibok.harness;

import java.nio.file.Path;

/** An admin theme whose console was built for an earlier Keycloak; what it is built for, its parent says. */
public final class OutdatedTheme {

    public static final String NAME = "ibok-outdated";
    public static final String BUILT_FOR = "25.0.6";

    private static final String PARENT = "ibok-outdated-parent";

    private OutdatedTheme() {}

    static Path jar(Path work) {
        return new TestJar()
                .text("META-INF/keycloak-themes.json", "{\"themes\":[" + named(NAME) + "," + named(PARENT) + "]}")
                .text("theme/" + NAME + "/admin/theme.properties", "parent=" + PARENT + "\n")
                .text(
                        "theme/" + PARENT + "/admin/theme.properties",
                        "parent=keycloak.v2\nibokKeycloak=" + BUILT_FOR + "\n")
                .write(work.resolve("outdated-theme.jar"));
    }

    private static String named(String theme) {
        return "{\"name\":\"" + theme + "\",\"types\":[\"admin\"]}";
    }
}
