package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("punkt-7")
class ResetLimitsTest {

    private final ResetLimits limits = new ResetLimits(1, 3, 20);

    @ParameterizedTest
    @CsvSource({"0,0,0", "0,2,19", "0,1,1"})
    void belowEveryLimitARequestIsGranted(long minute, long hour, long address) {
        assertThat(limits.allowAfter(new ResetLimits.Earlier(minute, hour, address)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "0,3,3", "0,0,20", "2,9,99"})
    void atAnyLimitItIsNot(long minute, long hour, long address) {
        assertThat(limits.allowAfter(new ResetLimits.Earlier(minute, hour, address)))
                .isFalse();
    }
}
