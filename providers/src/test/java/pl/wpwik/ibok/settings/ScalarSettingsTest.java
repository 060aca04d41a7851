package pl.wpwik.ibok.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue against the keys of the settings and against their documentation. */
class ScalarSettingsTest {

    private static final Set<String> NOT_SCALAR = Set.of(IbokSettings.CLAUSES, IbokSettings.REGULAMIN_VERSION);

    /** A row of the table: key, meaning, default or "none", what is allowed. */
    private static final Pattern ROW =
            Pattern.compile("^\\| `(ibok\\.\\w+)` \\| [^|]+ \\| (?:`([^`]+)`|none) \\| (.+) \\|$", Pattern.MULTILINE);

    static Stream<Setting<?>> settings() {
        return ScalarSettings.ALL.stream();
    }

    @Test
    void everyKeyIsInTheCatalogueExceptWhatTheFormsBeginWith() {
        Set<String> keys = Stream.of(IbokSettings.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(ScalarSettingsTest::value)
                .filter(value -> value.startsWith("ibok.") && !NOT_SCALAR.contains(value))
                .collect(Collectors.toSet());
        assertThat(ScalarSettings.ALL).extracting(Setting::key).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void theDocumentationListsThemInTheSameOrderWithTheSameDefaults() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("../docs/settings.md")))
                .results()
                .filter(row -> !NOT_SCALAR.contains(row.group(1)))
                .toList();
        assertThat(rows)
                .extracting(row -> row.group(1), row -> Objects.toString(row.group(2), ""))
                .containsExactlyElementsOf(ScalarSettings.ALL.stream()
                        .map(setting -> tuple(setting.key(), setting.defaultValue()))
                        .toList());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).group(3)).startsWith(allowed(ScalarSettings.ALL.get(i)));
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aDefaultCanBeRead(Setting<?> setting) {
        assertThatCode(() -> setting.check(setting.defaultValue())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aRangeIsWhatTheReaderAccepts(Setting<?> setting) {
        if (setting.kind() == Setting.Kind.NUMBER) {
            setting.check(setting.min().toString());
            setting.check(setting.max().toString());
            for (int beyond : List.of(setting.min() - 1, setting.max() + 1)) {
                assertThatThrownBy(() -> setting.check(Integer.toString(beyond)))
                        .isInstanceOf(InvalidSettingException.class);
            }
        } else {
            assertThat(setting.min()).isNull();
            assertThat(setting.max()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void choicesAreWhatTheReaderAccepts(Setting<?> setting) {
        if (setting.kind() == Setting.Kind.CHOICE) {
            setting.choices().forEach(setting::check);
            assertThat(setting.choices()).contains(setting.defaultValue());
            assertThatThrownBy(() -> setting.check(setting.choices().get(0) + "x"))
                    .isInstanceOf(InvalidSettingException.class);
        } else {
            assertThat(setting.choices()).isNull();
        }
    }

    private static String allowed(Setting<?> setting) {
        return switch (setting.kind()) {
            case NUMBER -> setting.min() + "–" + setting.max();
            case FLAG -> "`true`, `false`";
            case CHOICE ->
                setting.choices().stream().map(choice -> "`" + choice + "`").collect(Collectors.joining(", "));
            case TEXT -> "";
        };
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
