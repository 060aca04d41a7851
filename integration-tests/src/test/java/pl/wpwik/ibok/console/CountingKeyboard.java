package pl.wpwik.ibok.console;

import com.microsoft.playwright.Keyboard;

/** A keyboard that counts: every letter, and every key of a combination. */
final class CountingKeyboard {

    private final Keyboard keyboard;
    private int strokes;

    CountingKeyboard(Keyboard keyboard) {
        this.keyboard = keyboard;
    }

    void type(String text) {
        strokes += text.length();
        keyboard.type(text);
    }

    /** Goes on to the next field and types there. */
    void inNext(String text) {
        press("Tab");
        type(text);
    }

    void press(String... keys) {
        for (String key : keys) {
            strokes += key.split("\\+").length;
            keyboard.press(key);
        }
    }

    int strokes() {
        return strokes;
    }
}
