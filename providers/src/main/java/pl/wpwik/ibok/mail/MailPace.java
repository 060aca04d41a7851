package pl.wpwik.ibok.mail;

import java.time.Duration;
import java.time.Instant;

/**
 * How fast mails may go out: so many a minute, evenly, and after a quiet time a few at once. What is kept is one moment,
 * up to which the mails sent so far use up the pace; a mail may be sent while that lies less than the burst ahead.
 *
 * @param perMinute mails a minute, 1 or more
 */
record MailPace(int perMinute) {

    /** The part of a minute's mails that may go out at once. */
    private static final int BURSTS_A_MINUTE = 5;

    /** By how much the clocks of two nodes may differ; beyond it a clock was set back, and what it said is void. */
    static final Duration LARGEST_DIFFERENCE = Duration.ofMinutes(1);

    /** Mails that may go out at once after a quiet time: in no minute more than {@link #perMinute} and these. */
    int burst() {
        return Math.max(1, perMinute / BURSTS_A_MINUTE);
    }

    /** How many mails may be sent now. */
    int allowed(Instant usedUpTo, Instant now) {
        Duration free = Duration.between(believable(usedUpTo, now), now.plus(span(burst())));
        return free.isNegative() ? 0 : (int) free.dividedBy(span(1));
    }

    /** What is used up once so many mails were sent now. */
    Instant after(int mails, Instant usedUpTo, Instant now) {
        return believable(usedUpTo, now).plus(span(mails));
    }

    /** How long until one mail may be sent; nothing where it may be now. */
    Duration pause(Instant usedUpTo, Instant now) {
        Instant usedUp = after(1, usedUpTo, now);
        Duration pause = Duration.between(now.plus(span(burst())), usedUp);
        return pause.isNegative() ? Duration.ZERO : pause;
    }

    /** What was not used is not saved up; what lies further ahead than it could is nobody's. */
    private Instant believable(Instant usedUpTo, Instant now) {
        Instant furthest = now.plus(span(burst())).plus(LARGEST_DIFFERENCE);
        return usedUpTo.isBefore(now) || usedUpTo.isAfter(furthest) ? now : usedUpTo;
    }

    /** In whole milliseconds, as it is stored; rounded up, so that the pace is never exceeded. */
    private Duration span(int mails) {
        return Duration.ofMillis((60_000L * mails + perMinute - 1) / perMinute);
    }
}
