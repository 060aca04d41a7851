package pl.wpwik.ibok.password;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Passwords of every kind that could be judged differently in two languages; the same ones in every run. */
final class GeneratedPasswords {

    private static final long SEED = 20260727;

    private static final String POLISH = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    private static final String LATIN = "acelnoszACELNOSZ1";
    private static final String MARKS = "\u0301\u0307\u0328\u0335\u0336\u0337\u0338\u0302\u0316\u0323\u20dd\u0903";
    private static final String ODD =
            "äöüßéñčřőøđĺḻƚⅠⓐªº²½ǅΣςı\u0130\u017f\u212a１Ａａ١कд中\u1100\u1161한😀𝐀𝟏𝓁\u200b\u00a0\u2028\u0000\ufeff";

    /** Blocks filled long ago: Java's and Node's tables of Unicode are of different years, so newer letters may differ. */
    private static final int[][] BLOCKS = {
        {0x0020, 0x024f},
        {0x0300, 0x036f},
        {0x0391, 0x03a1},
        {0x03b1, 0x03c9},
        {0x0400, 0x045f},
        {0x05d0, 0x05ea},
        {0x0621, 0x0669},
        {0x0905, 0x0939},
        {0x1100, 0x1112},
        {0x1e00, 0x1eff},
        {0x2000, 0x206f},
        {0x20d0, 0x20f0},
        {0x2150, 0x2188},
        {0x2460, 0x24ff},
        {0x3041, 0x3096},
        {0x4e00, 0x9fa5},
        {0xac00, 0xd7a3},
        {0xd800, 0xdfff},
        {0xff01, 0xff5e},
        {0x10400, 0x1044f},
        {0x1d165, 0x1d172},
        {0x1d400, 0x1d454},
        {0x1d7ce, 0x1d7ff},
        {0x1f600, 0x1f64f},
    };

    private final Random random = new Random(SEED);
    private final String login;

    GeneratedPasswords(String login) {
        this.login = login;
    }

    List<String> take(int number) {
        return IntStream.range(0, number).mapToObj(this::password).toList();
    }

    private String password(int index) {
        return switch (index % 10) {
            case 0 -> ascii(random.nextInt(20));
            case 1 -> "aB3" + ascii(random.nextInt(12));
            case 2 -> mixed(random.nextInt(16), LATIN, MARKS);
            case 3 -> anyForm("Aa1" + mixed(5 + random.nextInt(8), LATIN, POLISH));
            case 4 -> ascii(8) + mixed(random.nextInt(4), LATIN + MARKS, MARKS);
            case 5 -> mixed(random.nextInt(14), ODD, LATIN + ODD);
            case 6 -> ofBlocks(random.nextInt(14));
            case 7 -> "Aa1" + ofBlocks(3 + random.nextInt(6));
            case 8 -> aroundTheLogin();
            default -> extreme();
        };
    }

    private String ascii(int length) {
        return many(length, () -> Character.toString(' ' + random.nextInt('~' - ' ' + 1)));
    }

    private String mixed(int length, String some, String others) {
        return many(length, () -> one(random.nextBoolean() ? some : others));
    }

    private String ofBlocks(int length) {
        return many(length, () -> {
            int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
            return Character.toString(block[0] + random.nextInt(block[1] - block[0] + 1));
        });
    }

    private String anyForm(String text) {
        return Normalizer.normalize(text, random.nextBoolean() ? Form.NFD : Form.NFC);
    }

    private String aroundTheLogin() {
        String anyCase = login.chars()
                .mapToObj(Character::toString)
                .map(letter -> random.nextBoolean() ? letter.toUpperCase() : letter)
                .collect(Collectors.joining());
        return random.nextBoolean() ? anyCase : ascii(random.nextInt(3)) + anyCase + ascii(random.nextInt(3));
    }

    /** Empty, blank, long, or one letter with very many marks. */
    private String extreme() {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> " \t\u00a0\u3000".repeat(random.nextInt(4));
            case 2 -> ofBlocks(100 + random.nextInt(60));
            case 3 -> "Aa1" + one(POLISH) + ascii(2000);
            default -> "Aa1" + one("loLO") + one(MARKS).repeat(26 + random.nextInt(8)) + one("\u0301\u0338") + ascii(5);
        };
    }

    private String one(String of) {
        int[] characters = of.codePoints().toArray();
        return Character.toString(characters[random.nextInt(characters.length)]);
    }

    private static String many(int length, java.util.function.Supplier<String> one) {
        return Stream.generate(one).limit(length).collect(Collectors.joining());
    }
}
