package pl.wpwik.ibok.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleBuildTest {

    @ParameterizedTest
    @CsvSource({"26.7.4,26.7.4", "26.7.4,26.7.0", "26.7,26.7.12", "26.7.4,26.7.5.Final"})
    void aConsoleFitsEveryServerOfItsMinorVersion(String builtFor, String server) {
        assertThat(new ConsoleBuild(builtFor).fits(server)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "26.7.4,26.6.7",
        "26.7.4,26.8.0",
        "26.7.4,27.7.4",
        "26.7.4,26.70.4",
        "26.7.4,999.0.0-SNAPSHOT",
        "26,26.7.4"
    })
    void aConsoleFitsNoOtherServer(String builtFor, String server) {
        assertThat(new ConsoleBuild(builtFor).fits(server)).isFalse();
    }

    @Test
    void aThemeThatDoesNotSayWhatItIsBuiltForFitsEverywhere() {
        assertThat(ConsoleBuild.of(new Properties()).fits("26.7.4")).isTrue();
    }

    @Test
    void theThemeSaysItInItsProperties() {
        Properties theme = new Properties();
        theme.setProperty("ibokKeycloak", "26.7.4");
        assertThat(ConsoleBuild.of(theme)).isEqualTo(new ConsoleBuild("26.7.4"));
    }
}
