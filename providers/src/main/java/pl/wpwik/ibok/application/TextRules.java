package pl.wpwik.ibok.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a text field may hold. */
public final class TextRules {

    /** The definition of a valid e-mail address in HTML (WHATWG), with a domain that has a dot: ASCII, no line breaks. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{2}-[0-9]{3}");

    private final List<FieldError> errors;

    /** @param errors where broken rules are noted */
    public TextRules(List<FieldError> errors) {
        this.errors = errors;
    }

    public void text(String field, String value, int longest) {
        problem(field, value, longest).ifPresent(errors::add);
    }

    /** A text in which lines may be broken. */
    public void lines(String field, String value, int longest) {
        text(field, value == null ? null : value.replace('\n', ' '), longest);
    }

    void postalCode(String field, String value) {
        form(field, value, 6, matching(POSTAL_CODE), RestMessages.POSTAL_CODE);
    }

    void email(String field, String value) {
        form(field, value, 254, matching(EMAIL), RestMessages.EMAIL);
    }

    void phone(String field, String value) {
        form(field, value, 40, PhoneNumber::isValid, RestMessages.PHONE);
    }

    private static Predicate<String> matching(Pattern pattern) {
        return value -> pattern.matcher(value).matches();
    }

    private void form(String field, String value, int longest, Predicate<String> form, String messageKey) {
        Optional<FieldError> problem = problem(field, value, longest);
        if (problem.isPresent()) {
            errors.add(problem.get());
        } else if (value != null && !form.test(value)) {
            errors.add(FieldError.of(field, messageKey));
        }
    }

    private static Optional<FieldError> problem(String field, String value, int longest) {
        if (value == null) {
            return Optional.empty();
        }
        // UTF-16 units, as H2 counts; PostgreSQL counts code points and so has room for them.
        if (value.length() > longest) {
            return Optional.of(FieldError.of(field, RestMessages.TOO_LONG, longest));
        }
        return value.codePoints().anyMatch(TextRules::forbidden)
                ? Optional.of(FieldError.of(field, RestMessages.FORBIDDEN_CHARACTER))
                : Optional.empty();
    }

    /** Line breaks and other controls, halves of surrogate pairs (no database takes them), direction overrides. */
    private static boolean forbidden(int character) {
        return Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || character == 0x2028
                || character == 0x2029
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
