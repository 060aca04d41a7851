package pl.wpwik.ibok.harness;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords for staff and administrators of one run; nothing in the tree knows them. */
public final class Secrets {

    private static final String ALPHABET = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** About 93 bits; the fixed ending keeps the composition rules of point 6 whatever the dice say. */
    public static String password() {
        return RANDOM.ints(16, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining("", "", "Aa2"));
    }
}
