package pl.wpwik.ibok.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One {@code msg(…)} of a template, or a call of the mails' functions around it.
 *
 * @param key the expression that is the key
 * @param values how many values the text is given
 */
record MessageCall(String template, String key, int values) {

    /** Of the mails' own function for texts with values, which always hands on as many. */
    private static final int ANY_NUMBER = 8;

    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("\\b(msg|advancedMsg|parts\\.text|worded)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"$]*)\"|'([^'$]*)'");
    private static final String CHOICE = "?then(";

    static List<MessageCall> in(String template, String text) {
        String source = COMMENT.matcher(text).replaceAll("");
        List<MessageCall> calls = new ArrayList<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            List<String> arguments = arguments(source, call.end());
            boolean anyNumber = call.group(1).equals("parts.text");
            calls.add(new MessageCall(template, arguments.get(0), anyNumber ? ANY_NUMBER : arguments.size() - 1));
        }
        return calls;
    }

    /** The keys, where the expression names them itself; empty where it builds them. */
    Set<String> literals() {
        Set<String> keys = new TreeSet<>();
        if (LITERAL.matcher(key).matches()) {
            keys.add(key.substring(1, key.length() - 1));
        }
        if (key.contains(CHOICE)) {
            Matcher literal = LITERAL.matcher(key.substring(key.indexOf(CHOICE)));
            while (literal.find()) {
                keys.add(literal.group(1) == null ? literal.group(2) : literal.group(1));
            }
        }
        return keys;
    }

    /** What stands between the parentheses, without blanks outside of texts, apart at its commas. */
    private static List<String> arguments(String source, int start) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        char quote = 0;
        for (int place = start; depth >= 0; place++) {
            char sign = source.charAt(place);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else if ("([{".indexOf(sign) >= 0) {
                depth++;
            } else if (")]}".indexOf(sign) >= 0) {
                depth--;
            }
            boolean between = quote == 0 && depth == 0 && sign == ',';
            if (between || depth < 0) {
                arguments.add(argument.toString());
                argument.setLength(0);
            } else if (quote != 0 || !Character.isWhitespace(sign)) {
                argument.append(sign);
            }
        }
        return arguments;
    }
}
