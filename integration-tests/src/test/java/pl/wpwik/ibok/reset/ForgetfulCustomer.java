package pl.wpwik.ibok.reset;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.Customer;

/** A customer with a password of their own, who will forget it. */
public record ForgetfulCustomer(IbokSystem ibok, Customer customer) {

    public static final String OWN = "Zrodlo-2026";
    public static final String SUBJECT = "Hasło tymczasowe do iBOK";

    private static final Duration LIMIT = Duration.ofSeconds(60);

    public static ForgetfulCustomer active(IbokSystem ibok, String firstName, String lastName) {
        Customer customer = Customer.registered(ibok, firstName, lastName);
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        return new ForgetfulCustomer(ibok, customer);
    }

    public String login() {
        return customer.login();
    }

    public String email() {
        return customer.email();
    }

    public LoginConversation atLoginPage() {
        return customer.atLoginPage(ibok);
    }

    /** Asks, waits for the mail and reads it. */
    public ActivationMail asksAndReads() {
        int before = mails().size();
        atLoginPage().forgot(login());
        Poll.until("a reset mail", LIMIT, () -> mails().size() > before);
        return ActivationMail.read(mails().get(before).text());
    }

    public List<Mail> mails() {
        return ibok.mailbox().to(customer.email()).stream()
                .filter(mail -> mail.subject().contains(SUBJECT))
                .toList();
    }

    /** The purposes of the temporary passwords that stand beside the own password. */
    List<String> purposes() {
        JsonNode credentials =
                ibok.asAdministrator().get(customer.userPath() + "/credentials").json();
        return credentials.findParents("type").stream()
                .filter(credential -> credential.path("type").asText().equals("ibok-temporary-password"))
                .map(credential ->
                        credential.path("credentialData").asText().replaceAll(".*\"purpose\":\"(\\w+)\".*", "$1"))
                .toList();
    }

    /** As if the requests so far had been made that long ago. */
    public void backdateRequests(Duration age) {
        ResetRequestRows.backdate(ibok, login(), age);
    }
}
