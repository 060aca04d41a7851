package pl.wpwik.ibok.mail;

/**
 * A try to send a mail that did not end in its acceptance.
 *
 * @param mayHaveArrived whether the mail server may have taken the mail all the same: the connection was lost between the
 *     end of the mail and the answer to it
 */
record NotSent(MailError error, boolean mayHaveArrived) {

    /** No mail server has seen it. */
    static NotSent unseen(MailError error) {
        return new NotSent(error, false);
    }

    /** From a sender that says no more than why: only a refusal, or a server that was never reached, is beyond doubt. */
    static NotSent of(MailError error) {
        return switch (error) {
            case TIMEOUT, BROKEN_OFF, OTHER -> new NotSent(error, true);
            default -> new NotSent(error, false);
        };
    }
}
