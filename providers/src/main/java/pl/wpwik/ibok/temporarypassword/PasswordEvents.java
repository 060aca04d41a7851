package pl.wpwik.ibok.temporarypassword;

import java.util.List;
import java.util.stream.Collectors;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.messages.Messages;

/**
 * The events of a change of password, the same as Keycloak's own action raises, the deprecated pair included, so that
 * whatever listens to them keeps working. They name broken rules, never a password.
 */
final class PasswordEvents {

    private static final String TEMPORARY_PASSWORD_EXPIRED = "temporary_password_expired";
    private static final String TEMPORARY_PASSWORD_VOID = "temporary_password_void";

    private final RequiredActionContext context;
    private final EventBuilder event;

    PasswordEvents(RequiredActionContext context) {
        this.context = context;
        this.event = context.getEvent();
    }

    /** Keycloak itself reports success once the action has succeeded, by the type set here. */
    void begin() {
        event.event(EventType.UPDATE_CREDENTIAL).detail(Details.CREDENTIAL_TYPE, PasswordCredentialModel.PASSWORD);
    }

    @SuppressWarnings("deprecation")
    void succeeded() {
        event.clone().event(EventType.UPDATE_PASSWORD).success();
    }

    void refused(List<FormMessage> faults) {
        failed(error(faults), faults.stream().map(FormMessage::getMessage).collect(Collectors.joining(" ")));
    }

    void expired() {
        failed(Errors.EXPIRED_CODE, TEMPORARY_PASSWORD_EXPIRED);
    }

    void voided() {
        failed(Errors.EXPIRED_CODE, TEMPORARY_PASSWORD_VOID);
    }

    @SuppressWarnings("deprecation")
    private void failed(String error, String reason) {
        for (EventType type : List.of(EventType.UPDATE_CREDENTIAL_ERROR, EventType.UPDATE_PASSWORD_ERROR)) {
            event.clone()
                    .event(type)
                    .detail(Details.CREDENTIAL_TYPE, PasswordCredentialModel.PASSWORD)
                    .detail(Details.REASON, reason)
                    .client(context.getAuthenticationSession().getClient())
                    .user(context.getUser())
                    .error(error);
        }
    }

    private static String error(List<FormMessage> faults) {
        List<String> keys = faults.stream().map(FormMessage::getMessage).toList();
        if (keys.equals(List.of(Messages.MISSING_PASSWORD))) {
            return Errors.PASSWORD_MISSING;
        }
        return keys.equals(List.of(Messages.NOTMATCH_PASSWORD))
                ? Errors.PASSWORD_CONFIRM_ERROR
                : Errors.PASSWORD_REJECTED;
    }
}
