package pl.wpwik.ibok.customerpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gallery of the documentation shows every page and no other. */
class GalleryTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Gallery GALLERY = Gallery.of(Path.of(".."));

    @Test
    void itsTextIsThatOfTheListOfPages() {
        assertThat(DOCS.resolve("gallery.md")).hasContent(GALLERY.markdown());
    }

    @Test
    void itHasEveryPictureAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(Gallery.pictures(DOCS))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            GALLERY.pictures().map(Picture::file).toList());
        }
    }

    @Test
    void everyPageHasANameOfItsOwn() {
        assertThat(CustomerPages.all()).extracting(CustomerPage::name).doesNotHaveDuplicates();
    }
}
