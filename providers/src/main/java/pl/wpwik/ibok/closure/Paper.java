package pl.wpwik.ibok.closure;

import java.time.LocalDate;
import pl.wpwik.ibok.application.Channel;

/**
 * What stands on a written resignation, or about it, as a clerk keys it in (regulation, point 8).
 *
 * @param reason why the account ends
 * @param filedOn the day it reached the office
 * @param originalLocation where the paper is kept; null where it is not known
 * @param receivedBy who took it in; null where it is not known
 */
public record Paper(
        ClosureReason reason, LocalDate filedOn, Channel channel, String originalLocation, String receivedBy) {}
