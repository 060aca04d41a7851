package pl.wpwik.ibok.sametime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.sametime.Comparison.Pair;

class ComparisonTest {

    private static final long MILLI = 1_000_000;

    @Test
    void everyKindIsHeldToEveryOther() {
        Comparison comparison = comparison(Map.of("a", 10L, "b", 10L, "c", 10L));
        assertThat(comparison.pairs()).hasSize(3).allMatch(Pair::isWithinBounds);
    }

    @Test
    void oneMillisecondIsAllowedAndMoreWhereThreePercentAreMore() {
        assertThat(only(Map.of("a", 10L, "b", 11L)).most()).isEqualTo(1);
        assertThat(only(Map.of("a", 10L, "b", 12L)).millis()).isEqualTo(2);
        assertThat(only(Map.of("a", 100L, "b", 102L)).most()).isEqualTo(3);
    }

    @Test
    void aDistanceOfATenthIsTooMuchHoweverCloseTheMediansAre() {
        Pair apart = only(Map.of("a", 10L, "b", 11L));
        assertThat(apart.millis()).isLessThanOrEqualTo(apart.most());
        assertThat(apart.distance()).isEqualTo(1);
        assertThat(apart.isWithinBounds()).isFalse();
    }

    @Test
    void theTableShowsWhatMissesABound() {
        assertThat(comparison(Map.of("a", 10L, "b", 20L)).table())
                .contains("NO")
                .contains("a / b");
    }

    private static Pair only(Map<String, Long> millis) {
        return comparison(millis).pairs().get(0);
    }

    private static Comparison comparison(Map<String, Long> millis) {
        Map<String, Durations> kinds = new LinkedHashMap<>();
        millis.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> kinds.put(
                        kind.getKey(),
                        Durations.of(LongStream.generate(() -> kind.getValue() * MILLI)
                                .limit(10)
                                .toArray())));
        return new Comparison("kinds", kinds);
    }
}
