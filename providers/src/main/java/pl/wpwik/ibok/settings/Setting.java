package pl.wpwik.ibok.settings;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One scalar setting: a realm attribute, and the one way in which its text is read, wherever it comes from.
 *
 * @param <T> what its text means
 */
public final class Setting<T> {

    /** How it is asked for. */
    public enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        CHOICE
    }

    /** The longest text that fits into the places where it is shown. */
    public static final int LONGEST = 200;

    private final String key;
    private final Kind kind;
    private final String defaultValue;
    private final Range range;
    private final List<String> choices;
    private final Function<SettingsReader, T> reading;

    private record Range(Integer min, Integer max) {}

    private Setting(
            String key,
            Kind kind,
            String defaultValue,
            Range range,
            List<String> choices,
            Function<SettingsReader, T> reading) {
        this.key = key;
        this.kind = kind;
        this.defaultValue = defaultValue;
        this.range = range;
        this.choices = choices;
        this.reading = reading;
    }

    static Setting<String> line(String key, String defaultValue) {
        return line(key, defaultValue, LONGEST);
    }

    static Setting<String> line(String key, String defaultValue, int longest) {
        return text(key, defaultValue, reader -> reader.line(key, defaultValue, longest));
    }

    static Setting<String> matching(String key, String defaultValue, String pattern) {
        return text(key, defaultValue, reader -> reader.matching(key, defaultValue, pattern));
    }

    static Setting<Colour> colour(String key, String defaultValue, Colour surface) {
        return text(key, defaultValue, reader -> reader.colour(key, defaultValue, surface));
    }

    static Setting<ZoneId> zone(String key, String defaultValue) {
        return text(key, defaultValue, reader -> reader.zone(key, defaultValue));
    }

    static <T> Setting<T> text(String key, String defaultValue, Function<SettingsReader, T> reading) {
        return new Setting<>(key, Kind.TEXT, defaultValue, new Range(null, null), null, reading);
    }

    static Setting<Integer> number(String key, int defaultValue, int min, int max) {
        return new Setting<>(
                key,
                Kind.NUMBER,
                Integer.toString(defaultValue),
                new Range(min, max),
                null,
                reader -> reader.number(key, defaultValue, min, max));
    }

    static Setting<Boolean> flag(String key, boolean defaultValue) {
        return new Setting<>(
                key,
                Kind.FLAG,
                Boolean.toString(defaultValue),
                new Range(null, null),
                null,
                reader -> reader.flag(key, defaultValue));
    }

    static <E extends Enum<E>> Setting<E> choice(String key, E defaultValue) {
        List<String> names = Stream.of(defaultValue.getDeclaringClass().getEnumConstants())
                .map(Enum::name)
                .toList();
        return new Setting<>(
                key,
                Kind.CHOICE,
                defaultValue.name(),
                new Range(null, null),
                names,
                reader -> reader.choice(key, defaultValue));
    }

    /** Of names; the first one is the default. */
    static Setting<String> choice(String key, String... names) {
        return new Setting<>(
                key,
                Kind.CHOICE,
                names[0],
                new Range(null, null),
                List.of(names),
                reader -> reader.matching(key, names[0], String.join("|", names)));
    }

    T read(SettingsReader reader) {
        return reading.apply(reader);
    }

    /** A value that cannot be used is the default. */
    T readUsable(SettingsReader reader) {
        try {
            return read(reader);
        } catch (InvalidSettingException e) {
            return read(new SettingsReader(unset -> null));
        }
    }

    /** @throws InvalidSettingException when the settings could not be read with this value */
    public void check(String value) {
        read(new SettingsReader(Map.of(key, value)::get));
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    /** As it would be written. */
    public String defaultValue() {
        return defaultValue;
    }

    /** @return null unless it is a number */
    public Integer min() {
        return range.min();
    }

    /** @return null unless it is a number */
    public Integer max() {
        return range.max();
    }

    /** @return null unless it is a choice */
    public List<String> choices() {
        return choices;
    }
}
