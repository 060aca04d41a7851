package pl.wpwik.ibok.sametime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DurationsTest {

    @Test
    void theMedianIsInTheMiddleWhateverTheOrder() {
        assertThat(Durations.of(9, 1, 5).median()).isEqualTo(5);
        assertThat(Durations.of(4, 1, 3, 2).median()).isEqualTo(2.5);
        assertThat(Durations.of(7).median()).isEqualTo(7);
    }

    @Test
    void aPercentileIsAMeasuredValue() {
        Durations hundred = Durations.of(LongStream.rangeClosed(1, 100).toArray());
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.percentile(0)).isEqualTo(1);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(Durations.of(10, 20, 30).percentile(50)).isEqualTo(20);
    }

    @Test
    void nothingMeasuredIsAnError() {
        assertThatIllegalArgumentException().isThrownBy(Durations::of);
    }

    @Test
    void whatIsTheSameHasNoDistance() {
        Durations some = Durations.of(3, 1, 2, 2);
        assertThat(some.distanceTo(some)).isZero();
        assertThat(some.distanceTo(Durations.of(1, 2, 2, 3, 1, 2, 2, 3))).isZero();
    }

    @Test
    void whatDoesNotOverlapIsAsFarAsCanBe() {
        assertThat(Durations.of(1, 2, 3).distanceTo(Durations.of(4, 5))).isEqualTo(1);
        assertThat(Durations.of(4, 5).distanceTo(Durations.of(1, 2, 3))).isEqualTo(1);
    }

    @Test
    void theDistanceIsTheMostTheDistributionFunctionsDiffer() {
        // After 2: 2/4 of the one, 0/4 of the other; nowhere more.
        assertThat(Durations.of(1, 2, 3, 4).distanceTo(Durations.of(3, 4, 5, 6)))
                .isEqualTo(0.5);
        assertThat(Durations.of(1, 2, 3, 4).distanceTo(Durations.of(2, 3, 4, 5)))
                .isEqualTo(0.25);
        // Of different sizes: after 1 it is 1/2 to 1/3, after 2 it is 1 to 2/3.
        assertThat(Durations.of(1, 2).distanceTo(Durations.of(1, 2, 3))).isEqualTo(1 / 3.0, within(1e-12));
    }

    @Test
    void equalsAreTakenTogether() {
        assertThat(Durations.of(1, 1, 1, 2).distanceTo(Durations.of(1, 1, 1, 2)))
                .isZero();
        assertThat(Durations.of(1, 1, 1, 2).distanceTo(Durations.of(1, 2, 2, 2)))
                .isEqualTo(0.5);
    }

    @Test
    void aShiftShowsAndChanceDoesNot() {
        Random random = new Random(7);
        long[] one = random.longs(1000, 0, 10_000).toArray();
        long[] another = random.longs(1000, 0, 10_000).toArray();
        long[] shifted = LongStream.of(another).map(value -> value + 2000).toArray();
        assertThat(Durations.of(one).distanceTo(Durations.of(another))).isLessThan(0.07);
        assertThat(Durations.of(one).distanceTo(Durations.of(shifted))).isGreaterThan(0.15);
    }
}
