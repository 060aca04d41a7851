package pl.wpwik.ibok.customerpages;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The document with every picture, as the list of pages says it. */
record Gallery(List<CustomerPage> pages) {

    private static final String HEAD = """
            # Every page a customer meets

            Made by the tests: `./mvnw verify -DskipTests -Pfull -Dibok.skipIntegrationTests=false
            -Dit.test=CustomerPagesIT -Dsurefire.failIfNoSpecifiedTests=false -Dibok.gallery=../docs` reaches every page
            on a real server, checks it, takes its pictures and writes this text. Every page is shown in Polish and in
            English, light and dark, 1366 px and 390 px wide. Persons and logins are invented.

            """;

    static Path pictures(Path directory) {
        return directory.resolve("gallery");
    }

    Stream<Picture> pictures() {
        return pages.stream().flatMap(Gallery::pictures);
    }

    String markdown() {
        String contents = pages.stream()
                .map(page -> "- [" + page.about() + "](#" + page.name() + ")\n")
                .collect(Collectors.joining());
        return HEAD + contents + pages.stream().map(Gallery::section).collect(Collectors.joining());
    }

    private static String section(CustomerPage page) {
        String rows = Stream.of(Language.values())
                .map(language -> row(page, language))
                .collect(Collectors.joining("\n"));
        return "\n<a id=\"" + page.name() + "\"></a>\n\n## " + page.about() + "\n\n"
                + "| | 1366, light | 1366, dark | 390, light | 390, dark |\n|---|---|---|---|---|\n" + rows + "\n";
    }

    private static String row(CustomerPage page, Language language) {
        // Widest first, light first.
        return pictures(page)
                .filter(picture -> picture.language() == language)
                .sorted((one, other) -> View.ALL.indexOf(other.view()) - View.ALL.indexOf(one.view()))
                .map(picture -> "![%s, %s, %s](gallery/%s)"
                        .formatted(page.about(), language.tag(), picture.view().name(), picture.file()))
                .collect(Collectors.joining(" | ", "| " + language.tag() + " | ", " |"));
    }

    private static Stream<Picture> pictures(CustomerPage page) {
        return Stream.of(Language.values())
                .flatMap(language -> View.ALL.stream().map(view -> new Picture(page.name(), language, view)));
    }
}
