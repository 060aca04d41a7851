package pl.wpwik.ibok.settings;

import java.time.Duration;

/**
 * The reminder before the temporary password of an activation mail expires unused (regulation, point 5).
 *
 * @param on whether there is one
 * @param before how long before the password expires
 */
public record ActivationReminder(boolean on, Duration before) {}
