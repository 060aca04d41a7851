package pl.wpwik.ibok.register;

import com.fasterxml.jackson.databind.JsonNode;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;

/** A customer whose application was registered and who has the activation mail in hand. */
public record Customer(JsonNode application, ActivationMail mail) {

    public static final String ACTIVATION_SUBJECT = "iBOK";

    public static Customer registered(IbokSystem ibok, String firstName, String lastName) {
        return registered(ibok, Paper.complete(firstName, lastName));
    }

    public static Customer registered(IbokSystem ibok, JsonNode paper) {
        JsonNode application = Paper.record(ibok.asClerk(), paper);
        JsonNode registered =
                Paper.register(ibok.asRegistrar(), application).successful().json();
        String text = ibok.mailbox()
                .await(registered.path("contact").path("email").asText(), ACTIVATION_SUBJECT)
                .text();
        return new Customer(registered, ActivationMail.read(text));
    }

    public String login() {
        return mail.login();
    }

    public String temporaryPassword() {
        return mail.temporaryPassword();
    }

    public String email() {
        return application.path("contact").path("email").asText();
    }

    /** The path of the Keycloak user in the admin REST API. */
    public String userPath() {
        return "/users/" + application.path("outcome").path("userId").asText();
    }

    public String applicationPath() {
        return Paper.path(application);
    }

    /** In front of the login page, in a browser of their own. */
    public LoginConversation atLoginPage(IbokSystem ibok) {
        return new LoginConversation(ibok.realm(), ibok.portal().url()).open();
    }
}
