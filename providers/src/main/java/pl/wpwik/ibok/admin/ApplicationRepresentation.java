package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An application as the API answers it; dates are ISO 8601, and what is not known is null.
 *
 * @param warnFrom the last working day before the due date
 * @param resignationDueOn the last day for closing the account; null unless a resignation waits for it
 * @param closure how the account ends; null while nobody has asked for it
 * @param addressHold null unless the e-mail address of the account was changed lately
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ApplicationRepresentation(
        String id,
        String number,
        String status,
        int version,
        String filedOn,
        String dueOn,
        String warnFrom,
        boolean overdue,
        String channel,
        String receivedBy,
        Boolean copyHandedOver,
        String originalLocation,
        ApplicationRequest.Applicant applicant,
        ApplicationRequest.Contact contact,
        List<ApplicationRequest.SupplyPoint> supplyPoints,
        List<ApplicationRequest.Clause> clauses,
        ApplicationRequest.Regulamin regulamin,
        List<String> gaps,
        OutcomeRepresentation outcome,
        String resignationDueOn,
        ClosureRepresentation closure,
        AddressHoldRepresentation addressHold) {

    /**
     * @param activatedAt when the customer set a password of their own
     * @param activationMail NONE, PENDING, SENT (accepted by the mail server) or FAILED
     * @param activationPasswordExpiresAt until when the temporary password of the activation mail lasts, or lasted, for who
     *     has not set one of their own
     * @param refusalMail as {@code activationMail}
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record OutcomeRepresentation(
            String login,
            String userId,
            String decidedBy,
            String decidedAt,
            String refusalReason,
            String refusalText,
            String activatedAt,
            String activationMail,
            String activationPasswordExpiresAt,
            String refusalMail) {}
}
