package pl.wpwik.ibok.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.RestMessages;
import pl.wpwik.ibok.settings.InvalidSettingException;
import pl.wpwik.ibok.settings.ScalarSettings;
import pl.wpwik.ibok.settings.Setting;

/** New values of settings as an administrator wrote them, checked by the code that will read them. */
final class SettingsValuesReader {

    private final List<FieldError> errors = new ArrayList<>();

    /** @return what to write by key, null for the default; nothing may be written when there are {@link #errors} */
    Map<String, String> read(SettingsValuesRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        if (request.values() == null) {
            errors.add(FieldError.of("values", RestMessages.REQUIRED));
            return values;
        }
        request.values().forEach((key, value) -> values.put(key, checked(key, value)));
        return values;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private String checked(String key, String value) {
        Optional<Setting<?>> setting = ScalarSettings.ALL.stream()
                .filter(known -> known.key().equals(key))
                .findFirst();
        if (setting.isEmpty()) {
            errors.add(FieldError.of(key, RestKeys.SETTING_UNKNOWN));
            return null;
        }
        // What is blank counts as not set wherever settings are read.
        String written = value == null || value.isBlank() ? null : value.strip();
        if (written != null) {
            check(setting.get(), written);
        }
        return written;
    }

    private void check(Setting<?> setting, String value) {
        try {
            setting.check(value);
        } catch (InvalidSettingException e) {
            errors.add(explanation(setting));
        }
    }

    private static FieldError explanation(Setting<?> setting) {
        return switch (setting.kind()) {
            case NUMBER -> FieldError.of(setting.key(), RestKeys.PARAMETER, setting.min(), setting.max());
            case FLAG -> FieldError.of(setting.key(), RestKeys.CHOICE, "true, false");
            case CHOICE -> FieldError.of(setting.key(), RestKeys.CHOICE, String.join(", ", setting.choices()));
            case TEXT -> FieldError.of(setting.key(), RestKeys.SETTING + setting.key());
        };
    }
}
