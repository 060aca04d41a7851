package pl.wpwik.ibok.sametime;

import java.util.Arrays;

/** How long each of many requests took, in nanoseconds; plain arithmetic on what was measured. */
final class Durations {

    private final long[] sorted;

    private Durations(long[] sorted) {
        this.sorted = sorted;
    }

    /** @param nanos one or more, in any order */
    static Durations of(long... nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Durations(sorted);
    }

    int number() {
        return sorted.length;
    }

    /** Of an even number the mean of the two in the middle. */
    double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + (double) sorted[middle]) / 2;
    }

    /** The value at the nearest rank. */
    long percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    /**
     * The distance of Kolmogorov and Smirnov between two samples: the most by which their empirical distribution functions
     * differ anywhere, from 0 (alike) to 1 (all of one before all of the other).
     */
    double distanceTo(Durations other) {
        double most = 0;
        int here = 0;
        int there = 0;
        while (here < sorted.length && there < other.sorted.length) {
            long value = Math.min(sorted[here], other.sorted[there]);
            // Past all equals on both sides before looking: within them the difference is an artefact.
            here = past(sorted, here, value);
            there = past(other.sorted, there, value);
            double difference = here / (double) sorted.length - there / (double) other.sorted.length;
            most = Math.max(most, Math.abs(difference));
        }
        return most;
    }

    private static int past(long[] values, int from, long value) {
        int index = from;
        while (index < values.length && values[index] == value) {
            index++;
        }
        return index;
    }
}
