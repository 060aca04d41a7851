package pl.wpwik.ibok.password;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes temporary passwords (regulation, points 4 and 7): random, easy to copy from a mail by hand, and obeying the
 * composition of point 6. Twelve characters of 55 carry about 69 bits.
 */
public final class TemporaryPasswordGenerator {

    static final int LENGTH = 12;

    /** Digits and ASCII letters without those that are taken for one another: 0 O o, 1 l I i. */
    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz";

    private final SecureRandom random;

    public TemporaryPasswordGenerator(SecureRandom random) {
        this.random = random;
    }

    /** @param minimumLength the realm's; the password is longer than usual if this is more than twelve */
    public String generate(int minimumLength) {
        int length = Math.max(LENGTH, minimumLength);
        PasswordRules rules = PasswordRules.withMinimumLength(length);
        // Drawing again until the composition is right keeps every admissible password equally likely; putting a digit
        // somewhere afterwards would not. Nine draws in ten pass.
        return Stream.generate(() -> draw(length))
                .filter(password -> rules.check(password).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String draw(int length) {
        return random.ints(length, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
