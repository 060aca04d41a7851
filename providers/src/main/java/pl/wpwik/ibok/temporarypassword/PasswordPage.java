package pl.wpwik.ibok.temporarypassword;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.Urls;
import org.keycloak.services.validation.Validation;
import org.keycloak.sessions.AuthenticationSessionModel;
import pl.wpwik.ibok.password.PasswordCondition;
import pl.wpwik.ibok.password.RealmPasswordPolicy;

/** What the forced change shows: the form, or why there is none. */
final class PasswordPage {

    private static final String EXPIRED_TEMPLATE = "ibok-temporary-password-expired.ftl";

    private final RequiredActionContext context;

    PasswordPage(RequiredActionContext context) {
        this.context = context;
    }

    void showForm(List<FormMessage> faults) {
        boolean temporary = TemporaryLogin.in(context.getAuthenticationSession(), context.getUser())
                .isPresent();
        LoginFormsProvider form = context.form()
                .setAttribute("username", context.getUser().getUsername())
                .setAttribute("ibokTemporary", temporary)
                .setAttribute(
                        "ibokPasswordRules",
                        conditions(temporary).stream()
                                .map(PasswordPage::forTemplate)
                                .toList());
        if (!faults.isEmpty()) {
            form.setErrors(faults).setAttribute("ibokPasswordErrors", ofThePasswordField(faults));
        }
        context.challenge(form.createResponse(UserModel.RequiredAction.UPDATE_PASSWORD));
    }

    void showExpired() {
        context.challenge(context.form().createForm(EXPIRED_TEMPLATE));
    }

    /** Told when the password was changed in another window, or a newer temporary one has been sent. */
    void showVoid() {
        Response page = context.form()
                .setAttribute("messageHeader", TemporaryPasswordMessages.VOID_TITLE)
                .setAttribute("actionUri", restartUri())
                .setInfo(TemporaryPasswordMessages.VOID)
                .createInfoPage();
        context.challenge(page);
    }

    private List<PasswordCondition> conditions(boolean temporary) {
        List<PasswordCondition> conditions = new ArrayList<>(RealmPasswordPolicy.of(context.getRealm())
                .conditions(context.getUser().getUsername()));
        if (temporary) {
            conditions.add(PasswordCondition.checkedByServer(TemporaryPasswordMessages.CONDITION_NOT_TEMPORARY));
        }
        if (OwnPassword.of(context.getUser()).isPresent()) {
            conditions.add(PasswordCondition.checkedByServer(TemporaryPasswordMessages.CONDITION_NOT_CURRENT));
        }
        return conditions;
    }

    /** FreeMarker reads maps; the accessors of a record it does not know. */
    private static Map<String, Object> forTemplate(PasswordCondition condition) {
        return Map.of(
                "message", condition.messageKey(),
                "parameters", condition.parameters(),
                "check", condition.check(),
                "comparedWith", condition.comparedWith());
    }

    private static List<FormMessage> ofThePasswordField(List<FormMessage> faults) {
        return faults.stream()
                .filter(fault -> Validation.FIELD_PASSWORD.equals(fault.getField()))
                .toList();
    }

    /** Keeps the session another window may have opened by completing the change there. */
    private String restartUri() {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        return Urls.realmLoginRestartPage(
                        context.getUriInfo().getBaseUri(),
                        context.getRealm().getName(),
                        login.getClient().getClientId(),
                        login.getTabId(),
                        AuthenticationProcessor.getClientData(context.getSession(), login),
                        true)
                .toString();
    }
}
