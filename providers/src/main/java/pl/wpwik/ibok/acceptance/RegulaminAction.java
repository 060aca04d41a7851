package pl.wpwik.ibok.acceptance;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.sessions.AuthenticationSessionModel;
import pl.wpwik.ibok.regulamin.PendingRegulamin;

/**
 * A new Regulamin at login (regulation, point 2): read and accepted, or read, before there is a session, a cookie or a token.
 * It is asked of the login and never noted on the user, so that nothing has to be taken back when it has been accepted.
 */
final class RegulaminAction implements RequiredActionProvider {

    private static final String DECLINE = "ibok-decline";
    private static final String ACCEPTED = "ibok-accepted";
    private static final String VERSION = "ibok-version";

    /** Detail of the event of accepting or declining: a contract. */
    private static final String VERSION_DETAIL = "regulamin_version";

    private final Clock clock;

    RegulaminAction(Clock clock) {
        this.clock = clock;
    }

    /** Keycloak asks at every login, by cookie and without a browser too. */
    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        boolean asked = regulamin(context)
                .pending()
                .filter(pending -> pending.toBeAccepted() || hasPages(login))
                .isPresent();
        if (asked) {
            login.addRequiredAction(RegulaminActionFactory.ID);
        } else if (login.getRequiredActions().contains(RegulaminActionFactory.ID)) {
            login.removeRequiredAction(RegulaminActionFactory.ID);
        }
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        CustomerRegulamin regulamin = regulamin(context);
        Optional<PendingRegulamin> pending = regulamin.pending();
        if (pending.isPresent() && regulamin.isRegistered()) {
            context.challenge(new RegulaminPage(context).ask(pending.get(), false));
        } else {
            context.ignore();
        }
    }

    @Override
    public void processAction(RequiredActionContext context) {
        CustomerRegulamin regulamin = regulamin(context);
        Optional<PendingRegulamin> pending = regulamin.pending();
        if (pending.isEmpty()) {
            // Accepted in another window.
            context.success();
            return;
        }
        MultivaluedMap<String, String> sent = context.getHttpRequest().getDecodedFormParameters();
        String version = pending.get().version().version();
        context.getEvent().detail(VERSION_DETAIL, version);
        if (!version.equals(sent.getFirst(VERSION))) {
            // Another one has come into force while the page was open.
            context.challenge(new RegulaminPage(context).ask(pending.get(), false));
        } else if (pending.get().toBeAccepted() && sent.containsKey(DECLINE)) {
            new Declining(context).end();
        } else if (pending.get().toBeAccepted() && !sent.containsKey(ACCEPTED)) {
            context.challenge(new RegulaminPage(context).ask(pending.get(), true));
        } else {
            regulamin.record(pending.get());
            context.success();
        }
    }

    /** A password grant has nowhere to be sent back to: what only has to be shown cannot be shown there. */
    private static boolean hasPages(AuthenticationSessionModel login) {
        return login.getRedirectUri() != null;
    }

    private CustomerRegulamin regulamin(RequiredActionContext context) {
        return new CustomerRegulamin(context.getSession(), context.getRealm(), context.getUser(), clock);
    }

    @Override
    public void close() {
        // nothing to release
    }
}
