package pl.wpwik.ibok.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is in the provider JAR: nothing that could meet another JAR of the server under the same name. */
class ProviderJarIT {

    private static final Path JAR = Path.of(System.getProperty("ibok.jars"), "ibok-keycloak-providers.jar");

    @Test
    void everyClassIsOursOrRelocated() throws IOException {
        assertThat(entries())
                .filteredOn(name -> name.endsWith(".class"))
                .allMatch(name -> name.startsWith("pl/wpwik/ibok/"));
        assertThat(entries()).anyMatch(name -> name.startsWith("pl/wpwik/ibok/shaded/"));
    }

    @Test
    void everyOtherFileHasAPlaceOfOurs() throws IOException {
        assertThat(entries())
                .filteredOn(name -> !name.startsWith("pl/wpwik/ibok/") && !name.startsWith("theme-resources/"))
                .allMatch(name -> name.matches("META-INF/(MANIFEST\\.MF|THIRD-PARTY\\.txt|ibok-changelog\\.xml)")
                        || name.matches("META-INF/services/(org\\.keycloak|pl\\.wpwik\\.ibok)\\..*"));
    }

    @Test
    void everyServiceFileNamesClassesThatAreThere() throws IOException {
        List<String> entries = entries();
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            for (String name : entries.stream()
                    .filter(name -> name.startsWith("META-INF/services/"))
                    .toList()) {
                new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(type -> assertThat(entries).as(name).contains(type.replace('.', '/') + ".class"));
            }
        }
    }

    @Test
    void theLicencesOfWhatIsBundledAreTold() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            String licences = new String(
                    jar.getInputStream(jar.getEntry("META-INF/THIRD-PARTY.txt")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(licences).contains("Jollyday", "RE2/J", "ThreeTen-Extra");
        }
    }

    private static List<String> entries() throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        }
    }
}
