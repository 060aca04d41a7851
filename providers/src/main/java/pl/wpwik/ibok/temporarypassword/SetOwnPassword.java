package pl.wpwik.ibok.temporarypassword;

import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.UpdatePassword;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;

/**
 * The change of password (regulation, points 6 and 7). Begun with a temporary password it is the only way on: until it is
 * completed there is no session, no cookie and no token, and the count of failed logins is not reset, for Keycloak does
 * all of that in finishedRequiredActions (AuthenticationManager, 26.7.4). With an expired one it never completes.
 */
final class SetOwnPassword implements RequiredActionProvider {

    private final UpdatePassword stock;
    private final TemporaryPasswords temporaryPasswords;
    private final PasswordHashes hashes;

    SetOwnPassword(UpdatePassword stock, TemporaryPasswords temporaryPasswords, PasswordHashes hashes) {
        this.stock = stock;
        this.temporaryPasswords = temporaryPasswords;
        this.hashes = hashes;
    }

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return stock.initiatedActionSupport();
    }

    @Override
    public int getMaxAuthAge(KeycloakSession session) {
        return stock.getMaxAuthAge(session);
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        stock.evaluateTriggers(context);
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        if (!isClosed(context)) {
            new PasswordPage(context).showForm(List.of());
        }
    }

    @Override
    public void processAction(RequiredActionContext context) {
        PasswordEvents events = new PasswordEvents(context);
        events.begin();
        if (isClosed(context)) {
            return;
        }
        NewPassword entered = NewPassword.from(context.getHttpRequest().getDecodedFormParameters());
        List<FormMessage> faults = new NewPasswordCheck(
                        context.getSession(), context.getRealm(), context.getUser(), temporaryPasswords, hashes)
                .faultsOf(entered);
        if (faults.isEmpty()) {
            new PasswordChange(context, temporaryPasswords).complete(entered);
        } else {
            events.refused(faults);
            new PasswordPage(context).showForm(faults);
        }
    }

    /** Shows why this login leads nowhere, if so. Of two windows in which the change is completed, the second gets here. */
    private boolean isClosed(RequiredActionContext context) {
        Optional<TemporaryLogin> temporary = TemporaryLogin.in(context.getAuthenticationSession(), context.getUser());
        if (temporary.isEmpty()) {
            return false;
        }
        if (temporary.get().expired()) {
            new PasswordEvents(context).expired();
            new PasswordPage(context).showExpired();
            return true;
        }
        if (!temporaryPasswords.stillCounts(context.getUser(), temporary.get().credentialId())) {
            new PasswordEvents(context).voided();
            new PasswordPage(context).showVoid();
            return true;
        }
        return false;
    }

    @Override
    public void close() {}
}
