package pl.wpwik.ibok.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A bundled list of common Polish and English passwords. The list holds bare words; a password counts as common when
 * {@link Disguises} of it lead back to one of them, so that {@code Haslo2024!} and {@code H@sl0123} need no entries of
 * their own.
 */
final class CommonPasswords {

    private static final String RESOURCE = "common-passwords.txt";

    private final Set<String> words;

    private CommonPasswords(Set<String> words) {
        this.words = words;
    }

    static CommonPasswords bundled() {
        try (InputStream list = CommonPasswords.class.getResourceAsStream(RESOURCE)) {
            return new CommonPasswords(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(Predicate.not(line -> line.isEmpty() || line.startsWith("# ")))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The bundled " + RESOURCE + " cannot be read", unreadable);
        }
    }

    boolean include(String password) {
        return Disguises.of(password).anyMatch(words::contains);
    }

    Set<String> words() {
        return words;
    }
}
