package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.UnaryOperator;
import pl.wpwik.ibok.settings.ScalarSettings;
import pl.wpwik.ibok.settings.Setting;

/** Every scalar setting, in the order of docs/settings.md. */
public record SettingsValuesRepresentation(List<Item> items) {

    /**
     * @param value as it is written, also where it cannot be used
     * @param set whether it is not merely the default
     * @param choices null unless it is a choice
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Item(
            String key,
            String kind,
            String value,
            String defaultValue,
            boolean set,
            Integer min,
            Integer max,
            List<String> choices) {

        private static Item of(Setting<?> setting, String attribute) {
            boolean set = attribute != null && !attribute.isBlank();
            return new Item(
                    setting.key(),
                    setting.kind().name(),
                    set ? attribute : setting.defaultValue(),
                    setting.defaultValue(),
                    set,
                    setting.min(),
                    setting.max(),
                    setting.choices());
        }
    }

    static SettingsValuesRepresentation of(UnaryOperator<String> attributes) {
        return new SettingsValuesRepresentation(ScalarSettings.ALL.stream()
                .map(setting -> Item.of(setting, attributes.apply(setting.key())))
                .toList());
    }
}
