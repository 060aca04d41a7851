package pl.wpwik.ibok.settings;

/** A setting holds a value that cannot be used; the message names the setting and the reason. */
public final class InvalidSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidSettingException(String key, String value, String reason) {
        super("Setting " + key + " = '" + value + "': " + reason);
    }
}
