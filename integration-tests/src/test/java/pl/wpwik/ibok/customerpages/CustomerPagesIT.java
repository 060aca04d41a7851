package pl.wpwik.ibok.customerpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wpwik.ibok.harness.Artifacts;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.language.LoginTexts;

/**
 * Every page a customer can reach, in every state and both languages, is for everybody: with large print, by keyboard, by
 * ear, in the dark. With {@code -Dibok.gallery=../docs} its pictures in the documentation are renewed.
 */
@ExtendWith(IbokServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("full")
class CustomerPagesIT {

    private final IbokSystem ibok;
    private final Browser browser;
    private final Path gallery = Path.of(System.getProperty("ibok.gallery"));
    private Cast cast;
    private List<Inspection> inspections;

    CustomerPagesIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @BeforeAll
    void prepare() throws IOException {
        Artifacts artifacts = Artifacts.fromSystemProperties();
        cast = new Cast(ibok);
        inspections = Inspections.all(ibok, LoginTexts.of(artifacts.root(), artifacts.keycloakZip()));
    }

    @AfterAll
    void leave() {
        cast.close();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everywhere")
    void isForEverybody(CustomerPage where, Language language) {
        Visit visit = Visit.begin(cast, browser, language);
        where.arrival().accept(visit);
        List<String> defects = new ArrayList<>(new FocusOnArrival(where.focused()).defects(visit));
        inspections.forEach(inspection -> defects.addAll(inspection.defects(visit)));
        defects.addAll(new Look(new Pictures(Gallery.pictures(gallery)), where.name()).defects(visit));
        assertThat(defects).as(where + " in " + language).isEmpty();
    }

    @Test
    void theGalleryIsWritten() throws IOException {
        Files.createDirectories(gallery);
        Path written = Files.writeString(
                gallery.resolve("gallery.md"),
                Gallery.of(Artifacts.fromSystemProperties().root()).markdown());
        assertThat(written).isNotEmptyFile();
    }

    static Stream<Arguments> everywhere() {
        return CustomerPages.all().stream()
                .flatMap(page -> Stream.of(Language.values()).map(language -> Arguments.of(page, language)));
    }
}
