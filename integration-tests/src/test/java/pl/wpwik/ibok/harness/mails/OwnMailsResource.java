package pl.wpwik.ibok.harness.mails;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Asks Keycloak's own provider for one of its mails, as the occasion would. */
public class OwnMailsResource {

    private static final String LINK =
            "https://login.example/realms/ibok/login-actions/action-token?key=eyJhbGciOi.example";
    private static final int MINUTES = 22;

    private final KeycloakSession session;

    OwnMailsResource(KeycloakSession session) {
        this.session = session;
    }

    /**
     * @param template its template, without the ending
     * @param userId who receives it
     * @param value stands wherever the mail shows what somebody has typed
     */
    @POST
    @Path("{template}")
    public void send(
            @PathParam("template") String template, @FormParam("user") String userId, @FormParam("value") String value)
            throws EmailException {
        RealmModel realm = session.getContext().getRealm();
        UserModel user = session.users().getUserById(realm, userId);
        EmailTemplateProvider mails = session.getProvider(EmailTemplateProvider.class)
                .setRealm(realm)
                .setUser(user)
                .setAttribute("requiredActions", List.of("UPDATE_PASSWORD", "CONFIGURE_TOTP", "ibok-regulamin"));
        switch (template) {
            case "email-test" -> mails.sendSmtpTestEmail(realm.getSmtpConfig(), user);
            case "email-update-confirmation" -> mails.sendEmailUpdateConfirmation(LINK, MINUTES, user.getEmail());
            case "email-verification" -> mails.sendVerifyEmail(LINK, MINUTES);
            case "email-verification-with-code" ->
                mails.send("emailVerificationSubject", template + ".ftl", new HashMap<>(Map.of("code", "482913")));
            case "executeActions" -> mails.sendExecuteActions(LINK, MINUTES);
            case "identity-provider-link" ->
                mails.setAttribute(EmailTemplateProvider.IDENTITY_PROVIDER_BROKER_CONTEXT, broker(value))
                        .sendConfirmIdentityBrokerLink(LINK, MINUTES);
            case "org-invite" -> mails.sendOrgInviteEmail(organization(value), LINK, MINUTES);
            case "password-reset" -> mails.sendPasswordReset(LINK, MINUTES);
            case "verifiable-credential-offer" ->
                mails.setAttribute("credentialScopeDisplayName", value).sendVerifiableCredentialOffer(LINK, MINUTES);
            case "workflow-notification" ->
                mails.send(
                        "accountDisableNotificationSubject",
                        List.of(3, value),
                        template + ".ftl",
                        workflow("accountDisableNotificationBody", value));
            default -> mails.sendEvent(event(template));
        }
    }

    private static Event event(String template) {
        Event event = new Event();
        event.setTime(1_764_000_000_000L);
        event.setType(EventType.valueOf(template.replace("event-", "").toUpperCase(Locale.ROOT)));
        event.setIpAddress("203.0.113.7");
        event.setDetails(new HashMap<>(Map.of("credential_type", "password")));
        return event;
    }

    private static Map<String, Object> workflow(String messageKey, String reason) {
        return new HashMap<>(Map.of(
                "subjectKey",
                "accountDisableNotificationSubject",
                "messageKey",
                messageKey,
                "daysRemaining",
                3,
                "reason",
                reason));
    }

    private static BrokeredIdentityContext broker(String name) {
        IdentityProviderModel provider = new IdentityProviderModel();
        provider.setAlias("partner");
        provider.setEnabled(true);
        provider.setDisplayName(name);
        BrokeredIdentityContext identity = new BrokeredIdentityContext("1", provider);
        identity.setUsername(name);
        return identity;
    }

    /** Only its name is asked for. */
    private static OrganizationModel organization(String name) {
        return (OrganizationModel) Proxy.newProxyInstance(
                OwnMailsResource.class.getClassLoader(),
                new Class<?>[] {OrganizationModel.class},
                (self, method, none) -> {
                    if (method.getName().equals("getName")) {
                        return name;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
