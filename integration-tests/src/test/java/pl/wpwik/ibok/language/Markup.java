package pl.wpwik.ibok.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What must be the same in every language of a text: places for values, tags, line breaks. */
record Markup(List<String> parts) {

    private static final Pattern PART =
            Pattern.compile("\\{\\{[^}]*}}|(?<!\\{)\\{\\d+}(?!})|\\$\\{[^}]*}|</?\\w+[^>]*>|\\n");

    static Markup of(String text) {
        return new Markup(PART.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(part -> part.replace(" ", ""))
                .sorted()
                .toList());
    }
}
