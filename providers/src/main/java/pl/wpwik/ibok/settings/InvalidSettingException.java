package pl.wpwik.ibok.settings;

/** A realm attribute {@code ibok.*} holds a value that cannot be used; the message names the setting and the reason. */
public final class InvalidSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidSettingException(String key, String value, String reason) {
        super("Realm attribute " + key + " = '" + value + "': " + reason);
    }
}
