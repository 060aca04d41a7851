package pl.wpwik.ibok.temporarypassword;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.Urls;
import org.keycloak.services.validation.Validation;
import org.keycloak.sessions.AuthenticationSessionModel;
import pl.wpwik.ibok.password.PasswordMessages;
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
                .setAttribute("ibokPasswordRules", rules(temporary));
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

    private List<FormMessage> rules(boolean temporary) {
        RealmPasswordPolicy policy = RealmPasswordPolicy.of(context.getRealm());
        List<FormMessage> rules = new ArrayList<>();
        policy.rules()
                .ifPresent(ours -> ours.rules()
                        .forEach(rule -> rules.add(
                                rule(rule.messageKey(), rule.parameters().toArray()))));
        if (policy.refusesCommonPasswords()) {
            rules.add(rule(PasswordMessages.COMMON));
        }
        if (temporary) {
            rules.add(rule(TemporaryPasswordMessages.SAME_AS_TEMPORARY));
        }
        return rules;
    }

    private static FormMessage rule(String messageKey, Object... parameters) {
        return new FormMessage(Validation.FIELD_PASSWORD, messageKey, parameters);
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
