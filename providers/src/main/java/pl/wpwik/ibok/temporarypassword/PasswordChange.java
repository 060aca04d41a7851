package pl.wpwik.ibok.temporarypassword;

import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.ModelException;
import org.keycloak.models.ModelIllegalStateException;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.validation.Validation;

/** Stores the customer's own password and ends the life of every temporary one (regulation, points 6 and 7). */
final class PasswordChange {

    private final RequiredActionContext context;
    private final UserModel user;
    private final TemporaryPasswords temporaryPasswords;

    PasswordChange(RequiredActionContext context, TemporaryPasswords temporaryPasswords) {
        this.context = context;
        this.user = context.getUser();
        this.temporaryPasswords = temporaryPasswords;
    }

    void complete(NewPassword entered) {
        context.getSession()
                .getKeycloakSessionFactory()
                .publish(new OwnPasswordBegun(context.getSession(), context.getRealm(), user));
        if (isSpentElsewhere()) {
            new PasswordEvents(context).voided();
            new PasswordPage(context).showVoid();
        } else if (isStored(entered)) {
            temporaryPasswords.revokeAll(user);
            TemporaryLogin.end(context.getAuthenticationSession());
            if (entered.logoutOtherSessions()) {
                AuthenticatorUtil.logoutOtherSessions(context);
            }
            context.getSession()
                    .getKeycloakSessionFactory()
                    .publish(new OwnPasswordSet(context.getSession(), context.getRealm(), user));
            new PasswordEvents(context).succeeded();
            context.success();
        }
    }

    /** Removing the used one locks its row: of two submissions at the same moment one finds nothing left to remove. */
    private boolean isSpentElsewhere() {
        Optional<TemporaryLogin> used = TemporaryLogin.in(context.getAuthenticationSession(), user);
        try {
            return used.isPresent()
                    && !user.credentialManager()
                            .removeStoredCredentialById(used.get().credentialId());
        } catch (ModelIllegalStateException gone) {
            // So says Keycloak of a row that this transaction had read before the other one removed it.
            keepNothing();
            return true;
        }
    }

    /** @return false, with the reason shown and nothing kept, if the user's storage or a policy refuses after all */
    private boolean isStored(NewPassword entered) {
        try {
            if (user.credentialManager().updateCredential(UserCredentialModel.password(entered.plain(), false))) {
                return true;
            }
            refuse(new FormMessage(Validation.FIELD_PASSWORD, Messages.INVALID_PASSWORD));
        } catch (ModelException refused) {
            refuse(new FormMessage(Validation.FIELD_PASSWORD, refused.getMessage(), refused.getParameters()));
        }
        return false;
    }

    private void refuse(FormMessage fault) {
        keepNothing();
        new PasswordEvents(context).refused(List.of(fault));
        new PasswordPage(context).showForm(List.of(fault));
    }

    private void keepNothing() {
        context.getSession().getTransactionManager().setRollbackOnly();
    }
}
