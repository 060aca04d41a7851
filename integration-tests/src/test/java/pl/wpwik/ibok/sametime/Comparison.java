package pl.wpwik.ibok.sametime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measured kinds, each held to each other. */
record Comparison(String name, Map<String, Durations> kinds) {

    private static final double NANOS_PER_MILLI = 1_000_000;
    private static final double MOST_MILLIS = 1;
    private static final double MOST_SHARE = 0.03;
    private static final double MOST_DISTANCE = 0.10;

    /** Two of the kinds; both bounds are the issue's: the larger of 1 ms and 3 %, and 0.10. */
    record Pair(String one, String other, double millis, double most, double distance) {

        boolean isWithinBounds() {
            return millis <= most && distance < MOST_DISTANCE;
        }
    }

    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        List<String> names = List.copyOf(kinds.keySet());
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                pairs.add(pair(names.get(one), names.get(other)));
            }
        }
        return pairs;
    }

    private Pair pair(String one, String other) {
        double first = kinds.get(one).median() / NANOS_PER_MILLI;
        double second = kinds.get(other).median() / NANOS_PER_MILLI;
        return new Pair(
                one,
                other,
                Math.abs(first - second),
                Math.max(MOST_MILLIS, MOST_SHARE * Math.min(first, second)),
                kinds.get(one).distanceTo(kinds.get(other)));
    }

    /** For people: the kinds, then the pairs. */
    String table() {
        StringBuilder table = new StringBuilder();
        line(table, "%-28s %7s %10s %10s %10s", name, "number", "p5 ms", "median ms", "p95 ms");
        kinds.forEach((kind, durations) -> line(
                table,
                "%-28s %7d %10.3f %10.3f %10.3f",
                kind,
                durations.number(),
                durations.percentile(5) / NANOS_PER_MILLI,
                durations.median() / NANOS_PER_MILLI,
                durations.percentile(95) / NANOS_PER_MILLI));
        line(table, "%-28s %10s %10s %10s %s", "pair", "diff ms", "bound ms", "KS", "within");
        pairs().forEach(pair -> line(
                table,
                "%-28s %10.3f %10.3f %10.3f %s",
                pair.one() + " / " + pair.other(),
                pair.millis(),
                pair.most(),
                pair.distance(),
                pair.isWithinBounds() ? "yes" : "NO"));
        return table.toString();
    }

    private static void line(StringBuilder table, String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
