package pl.wpwik.ibok.customerpages;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The document with every picture, as the lists of pages and mails say it. */
record Gallery(List<CustomerPage> pages, List<String> mails) {

    /** Widest first, light first. */
    private static final List<View> PAGE_VIEWS = List.of(
            new View(1366, 768, ColorScheme.LIGHT),
            new View(1366, 768, ColorScheme.DARK),
            new View(390, 844, ColorScheme.LIGHT),
            new View(390, 844, ColorScheme.DARK));

    static final List<View> MAIL_VIEWS =
            List.of(new View(700, 700, ColorScheme.LIGHT), new View(390, 844, ColorScheme.DARK));

    private static final String HEAD = """
            # Every page and every mail a customer meets

            Made by the tests:

            ```
            ./mvnw verify -Pfull -DskipTests -Dibok.skipIntegrationTests=false \\
              -Dit.test='CustomerPagesIT,MailGalleryIT' -Dsurefire.failIfNoSpecifiedTests=false -Dibok.gallery=../docs
            ```

            reaches every page on a real server and receives every mail, checks them, takes the pictures and writes this
            text. Pages are shown in Polish and English, light and dark, 1366 px and 390 px wide. Persons are invented.

            ## Contents

            """;

    static Gallery of(Path root) {
        return new Gallery(CustomerPages.all(), MailNames.of(root));
    }

    static Path pictures(Path directory) {
        return directory.resolve("gallery");
    }

    static String mailPicture(String mail) {
        return "mail-" + mail;
    }

    Stream<Picture> pictures() {
        return Stream.concat(
                pages.stream().flatMap(page -> pictures(page.name(), PAGE_VIEWS)),
                mails.stream().flatMap(mail -> pictures(mailPicture(mail), MAIL_VIEWS)));
    }

    String markdown() {
        StringBuilder text = new StringBuilder(HEAD);
        pages.forEach(page -> text.append(entry(page.about(), page.name())));
        mails.forEach(mail -> text.append(entry("Mail " + mail, mailPicture(mail))));
        pages.forEach(page -> text.append(section(page.about(), page.name(), PAGE_VIEWS)));
        mails.forEach(mail -> text.append(section("Mail " + mail, mailPicture(mail), MAIL_VIEWS)));
        return text.toString();
    }

    private static String entry(String about, String name) {
        return "- [" + about + "](#" + name + ")\n";
    }

    private static String section(String about, String name, List<View> views) {
        String heads = views.stream()
                .map(view -> view.name().replace("-", ", "))
                .collect(Collectors.joining(" | ", "| | ", " |\n"));
        String line = "|---".repeat(views.size() + 1) + "|\n";
        String rows = Stream.of(Language.values())
                .map(language -> row(about, name, language, views))
                .collect(Collectors.joining());
        return "\n<a id=\"" + name + "\"></a>\n\n## " + about + "\n\n" + heads + line + rows;
    }

    private static String row(String about, String name, Language language, List<View> views) {
        return views.stream()
                .map(view -> new Picture(name, language, view))
                .map(picture -> "![%s, %s, %s](gallery/%s)"
                        .formatted(about, language.tag(), picture.view().name(), picture.file()))
                .collect(Collectors.joining(" | ", "| " + language.tag() + " | ", " |\n"));
    }

    private static Stream<Picture> pictures(String name, List<View> views) {
        return Stream.of(Language.values())
                .flatMap(language -> views.stream().map(view -> new Picture(name, language, view)));
    }
}
