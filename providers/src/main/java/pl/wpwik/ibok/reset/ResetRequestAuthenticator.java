package pl.wpwik.ibok.reset;

import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.validation.Validation;
import pl.wpwik.ibok.background.BackgroundWork;

/**
 * Asks for the login and notes it; never looks it up, so that page, time and statements tell nothing about it (regulation,
 * point 7). The flow ends in a page: success would complete a login, and a failure would count towards the lock-out of
 * whoever's login was typed; neither is reported as an event (DefaultAuthenticationFlow, 26.7.4).
 */
final class ResetRequestAuthenticator implements Authenticator {

    private static final String ASKED_TEMPLATE = "ibok-reset-requested.ftl";

    private final BackgroundWork deciding;
    private final Clock clock;

    ResetRequestAuthenticator(BackgroundWork deciding, Clock clock) {
        this.deciding = deciding;
        this.clock = clock;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        context.challenge(context.form().createPasswordReset());
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        Optional<TypedLogin> login = TypedLogin.of(
                context.getHttpRequest().getDecodedFormParameters().getFirst(Validation.FIELD_USERNAME));
        login.ifPresent(typed -> note(context, typed));
        context.challenge(login.isPresent() ? asked(context) : loginMissing(context));
    }

    private void note(AuthenticationFlowContext context, TypedLogin login) {
        KeycloakSession session = context.getSession();
        new ResetRequests(
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(),
                        context.getRealm().getId())
                .note(login, context.getConnection().getRemoteAddr(), clock.instant());
        deciding.wakeAfterCommit(session);
    }

    private static Response asked(AuthenticationFlowContext context) {
        return context.form()
                .setAttribute(
                        "ibokValidityHours",
                        ResetSettings.of(context.getRealm()).passwordValidity().toHours())
                .createForm(ASKED_TEMPLATE);
    }

    private static Response loginMissing(AuthenticationFlowContext context) {
        return context.form()
                .addError(new FormMessage(Validation.FIELD_USERNAME, Messages.MISSING_USERNAME))
                .createPasswordReset();
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // it needs nothing of the user
    }

    @Override
    public void close() {
        // nothing to release
    }
}
