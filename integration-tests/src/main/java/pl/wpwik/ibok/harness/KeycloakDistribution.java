package pl.wpwik.ibok.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One unpacked server of one version; unpacked once and used again as long as the directory is there. */
public record KeycloakDistribution(Path home) {

    /** Unpacks into {@code directory/keycloak-VERSION} unless a complete copy is there. */
    public static KeycloakDistribution unpacked(Path zip, String version, Path directory) {
        var home = directory.resolve("keycloak-" + version);
        var complete = new Stamp(home.resolve(".ibok-unpacked"));
        if (!complete.says(version)) {
            FileTrees.delete(home);
            ZipFiles.unpack(zip, directory);
            complete.write(version);
        }
        return new KeycloakDistribution(home);
    }

    ProcessBuilder command(List<String> arguments) {
        var windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        var command = new ArrayList<String>();
        command.add(home.resolve("bin").resolve(windows ? "kc.bat" : "kc.sh").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(home.toFile());
    }

    Path providers() {
        return home.resolve("providers");
    }

    /** Puts a realm file where {@code --import-realm} looks; what lay there before goes. */
    void importOnStart(Path realmFile) {
        var imports = home.resolve("data").resolve("import");
        FileTrees.delete(imports);
        FileTrees.copyInto(imports, realmFile);
    }
}
