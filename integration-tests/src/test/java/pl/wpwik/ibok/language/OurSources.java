package pl.wpwik.ibok.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What our texts are used by: templates, scripts, Java and the realm file, read as text. */
final class OurSources {

    private static final Path PROVIDERS = Path.of("../providers/src/main");
    private static final Path JAVA = PROVIDERS.resolve("java/pl/wpwik/ibok");
    private static final Path PAGES = PROVIDERS.resolve("resources/theme-resources/templates");
    private static final Path SCRIPTS = PROVIDERS.resolve("resources/theme-resources/resources");
    private static final Pattern KEY_IN_JAVA = Pattern.compile("\"((?:ibok|requiredAction\\.ibok)[\\w.-]*)\"");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^ {4}([A-Z_]+)[,;]?$");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.-]*");

    private final Set<String> names = Stream.of(
                    files(JAVA, ".java"),
                    files(PAGES, ".ftl"),
                    files(SCRIPTS, ".js"),
                    files(CustomerTexts.theme(CustomerTexts.Kind.LOGIN), ".ftl"),
                    files(CustomerTexts.theme(CustomerTexts.Kind.LOGIN), ".js"),
                    files(CustomerTexts.theme(CustomerTexts.Kind.EMAIL), ".ftl"),
                    files(Path.of("../realm-export"), ".json"))
            .flatMap(List::stream)
            .flatMap(file -> NAME.matcher(read(file)).results())
            .map(name -> name.group().replaceFirst("[.-]+$", ""))
            .collect(Collectors.toSet());

    /** Whether the name stands anywhere, whole. */
    boolean mention(String key) {
        return names.contains(key);
    }

    /** Every text of the pages, our own and those of Keycloak that we have replaced. */
    static List<MessageCall> loginCalls() {
        return Stream.of(files(CustomerTexts.theme(CustomerTexts.Kind.LOGIN), ".ftl"), files(PAGES, ".ftl"))
                .flatMap(List::stream)
                .flatMap(OurSources::calls)
                .toList();
    }

    static List<MessageCall> mailCalls() {
        return files(CustomerTexts.theme(CustomerTexts.Kind.EMAIL), ".ftl").stream()
                .flatMap(OurSources::calls)
                .toList();
    }

    /** The texts that Java classes name, in the classes that are there for it. */
    static Set<String> keysOfJava() {
        return files(JAVA, "Messages.java").stream()
                .flatMap(file -> KEY_IN_JAVA.matcher(read(file)).results())
                .map(key -> key.group(1))
                .filter(key -> !key.equals("ibok-rest"))
                .collect(Collectors.toSet());
    }

    static Set<String> subjectsOfMails() {
        return files(JAVA, ".java").stream()
                .flatMap(file -> KEY_IN_JAVA.matcher(read(file)).results())
                .map(key -> key.group(1))
                .filter(key -> key.endsWith("Subject"))
                .collect(Collectors.toSet());
    }

    /** The names of an enumeration. */
    Set<String> constants(String file) {
        return CONSTANT.matcher(read(JAVA.resolve(file)))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<MessageCall> calls(Path template) {
        return MessageCall.in(template.getFileName().toString(), read(template)).stream();
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
