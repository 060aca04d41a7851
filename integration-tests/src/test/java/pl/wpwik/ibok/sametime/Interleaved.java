package pl.wpwik.ibok.sametime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;

/** Measures kinds of logins one request after the other, in an order drawn by lot: what drifts hits every kind alike. */
record Interleaved(Random random, int warmUp, int requests) {

    /**
     * @param logins of each kind, taken in turn
     * @param timed one request for a login, in nanoseconds
     */
    Map<String, Durations> measure(Map<String, List<String>> logins, ToLongFunction<String> timed) {
        round(logins, warmUp, timed);
        Map<String, Durations> measured = new LinkedHashMap<>();
        round(logins, requests, timed).forEach((kind, nanos) -> measured.put(kind, Durations.of(nanos)));
        return measured;
    }

    private Map<String, long[]> round(Map<String, List<String>> logins, int each, ToLongFunction<String> timed) {
        Map<String, long[]> nanos = new LinkedHashMap<>();
        Map<String, Integer> done = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        logins.keySet().forEach(kind -> {
            nanos.put(kind, new long[each]);
            order.addAll(Collections.nCopies(each, kind));
        });
        Collections.shuffle(order, random);
        for (String kind : order) {
            int number = done.merge(kind, 1, Integer::sum) - 1;
            List<String> ofKind = logins.get(kind);
            nanos.get(kind)[number] = timed.applyAsLong(ofKind.get(number % ofKind.size()));
        }
        return nanos;
    }
}
