package pl.wpwik.ibok.application;

import java.util.stream.IntStream;

/** The arithmetic that Polish registration numbers share. */
final class CheckDigits {

    private CheckDigits() {}

    /** Of as many leading digits as there are weights. */
    static int weightedSum(String digits, int... weights) {
        return IntStream.range(0, weights.length)
                .map(i -> weights[i] * Character.digit(digits.charAt(i), 10))
                .sum();
    }
}
