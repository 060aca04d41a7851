package pl.wpwik.ibok.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.wpwik.ibok.closure.AccountEnd;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.harness.OwnMails;
import pl.wpwik.ibok.register.Correction;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/**
 * Every mail that the product can send, received: ours on the occasions that owe them, Keycloak's own at a call. Each one is
 * named after its template.
 */
public final class EveryMail {

    /** Keycloak's own mails by their templates, the ones a realm of a utility has no occasion for among them. */
    public static final List<String> KEYCLOAKS = List.of(
            "email-test",
            "email-update-confirmation",
            "email-verification",
            "email-verification-with-code",
            "event-login_error",
            "event-remove_credential",
            "event-remove_totp",
            "event-update_credential",
            "event-update_password",
            "event-update_totp",
            "event-user_disabled_by_permanent_lockout",
            "event-user_disabled_by_temporary_lockout",
            "executeActions",
            "identity-provider-link",
            "org-invite",
            "password-reset",
            "verifiable-credential-offer",
            "workflow-notification");

    private static final String OWN_PASSWORD = "Zrodlo-2026-Mails";

    private final IbokSystem ibok;
    private final Map<String, Mail> mails = new LinkedHashMap<>();

    private EveryMail(IbokSystem ibok) {
        this.ibok = ibok;
    }

    /**
     * Takes about half a minute.
     *
     * @param language in which the realm writes meanwhile
     * @param paper the application of the customer who receives them
     * @param typed what staff type where a mail shows it: the reason of a refusal, the name of an organisation
     * @return from the name of the mail to the mail
     */
    public static Map<String, Mail> send(IbokSystem ibok, String language, ObjectNode paper, String typed) {
        EveryMail every = new EveryMail(ibok);
        String before = every.defaultLanguage();
        every.write(language);
        try {
            every.sendOurs(paper);
            every.sendRefusal(paper, typed);
            every.sendKeycloaks(typed);
            return every.mails;
        } finally {
            every.write(before);
        }
    }

    public static Map<String, Mail> send(IbokSystem ibok, String language) {
        return send(ibok, language, Paper.complete("Żaneta", "Źródlana"), "Punkt poboru należy do innej osoby.");
    }

    private void sendOurs(ObjectNode paper) {
        Customer customer = Customer.registered(ibok, paper);
        String address = customer.email();
        receive("ibok-activation", address);
        new ActivationPasswordRows(ibok).comeToTheEnd(customer.application());
        receive("ibok-activation-reminder", address);
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN_PASSWORD);
        receive("ibok-password-changed", address);
        customer.atLoginPage(ibok).forgot(customer.login());
        receive("ibok-password-reset", address);
        String newAddress = address.replace("@", ".nowy@");
        new Correction(ibok)
                .correct(Paper.read(ibok.asRegistrar(), customer.application()), newAddress)
                .successful();
        receive("ibok-email-changed", address);
        receive("ibok-email-changed-new", newAddress);
        AccountEnd end = new AccountEnd(ibok, customer).closed();
        receive("ibok-closure", newAddress);
        end.reinstate().successful();
        receive("ibok-reinstatement", newAddress);
    }

    private void sendRefusal(ObjectNode paper, String reason) {
        ObjectNode another = paper.deepCopy();
        String address = paper.path("contact").path("email").asText().replace("@", ".odmowa@");
        another.withObject("contact").put("email", address);
        JsonNode application = Paper.record(ibok.asClerk(), another);
        ibok.asRegistrar()
                .post(Paper.path(application) + "/refusal", Map.of("reason", "NOT_A_CUSTOMER", "text", reason))
                .successful();
        receive("ibok-refusal", address);
    }

    private void sendKeycloaks(String value) {
        String address = "keycloak" + System.nanoTime() + "@example.com";
        String user = address.substring(0, address.indexOf('@'));
        ibok.asAdministrator()
                .post("/users", Map.of("username", user, "email", address, "enabled", true))
                .successful();
        JsonNode found = ibok.asAdministrator()
                .get("/users?exact=true&username=" + user)
                .successful()
                .json()
                .path(0);
        for (String template : KEYCLOAKS) {
            new OwnMails(ibok.realm()).send(template, found.path("id").asText(), value);
            receive(template, address);
        }
    }

    /** The next mail to this address. */
    private void receive(String name, String address) {
        long before = mails.values().stream().filter(mail -> mail.isTo(address)).count();
        mails.put(name, ibok.mailbox().await(address, (int) before + 1).get((int) before));
    }

    private String defaultLanguage() {
        return ibok.asAdministrator()
                .get("")
                .successful()
                .json()
                .path("defaultLocale")
                .asText();
    }

    private void write(String language) {
        ibok.asAdministrator()
                .put("", Http.JSON.createObjectNode().put("defaultLocale", language))
                .successful();
    }
}
