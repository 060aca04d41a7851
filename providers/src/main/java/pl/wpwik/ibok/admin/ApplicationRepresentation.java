package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An application as the API answers it; dates are ISO 8601, and what is not known is null.
 *
 * @param warnFrom the last working day before the due date
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
        OutcomeRepresentation outcome) {

    /**
     * @param activatedAt when the customer set a password of their own
     * @param activationMail NONE, PENDING, SENT (accepted by the mail server) or FAILED
     * @param refusalMail the same
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
            String refusalMail) {}
}
