package pl.wpwik.ibok.temporarypassword;

import java.util.function.IntPredicate;

/** A password as typed or pasted; mail programs like to copy the blanks and invisible characters around it too. */
final class TypedPassword {

    private static final IntPredicate BLANK = character -> Character.isWhitespace(character)
            || Character.isSpaceChar(character)
            || Character.getType(character) == Character.FORMAT;

    private TypedPassword() {}

    static String withoutSurroundingBlanks(String typed) {
        int start = 0;
        int end = typed.length();
        while (start < end && BLANK.test(typed.charAt(start))) {
            start++;
        }
        while (end > start && BLANK.test(typed.charAt(end - 1))) {
            end--;
        }
        return typed.substring(start, end);
    }
}
