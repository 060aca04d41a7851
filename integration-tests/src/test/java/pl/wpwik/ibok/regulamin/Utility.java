package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.Map;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Realm;
import pl.wpwik.ibok.harness.UtilityRealm;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** A utility whose Regulamin changes, and its customers. */
public final class Utility implements AutoCloseable {

    public static final String OWN = "Zrodlo-2026";
    public static final String ASKED = "id=\"ibok-regulamin-form\"";
    static final String TEXT = "§ 1. Postanowienia ogólne\n1. Regulamin określa <b>zasady</b>.\n\n§ 2. Konto";

    private final IbokSystem ibok;
    private final UtilityRealm realm;

    public Utility(IbokSystem ibok, String name) {
        this.ibok = ibok;
        this.realm = UtilityRealm.create(ibok, name);
    }

    public AdminApi api() {
        return realm.asAdministrator();
    }

    public Realm realm() {
        return realm.realm();
    }

    /** In force from today on. */
    public void newRegulamin(String version, String acceptance) {
        append(Map.of(
                        "version",
                        version,
                        "inForceFrom",
                        Paper.TODAY.toString(),
                        "acceptance",
                        acceptance,
                        "text",
                        TEXT,
                        "url",
                        "https://wpwik.example/regulamin"))
                .successful();
    }

    public Answer append(Map<String, String> regulamin) {
        return api().post("/bok27/settings/versions/regulamin", regulamin);
    }

    /** Whose application was filed yesterday, on the first form, and who has the activation mail in hand. */
    Customer registered(String lastName) {
        return registered(Paper.complete("Regina", lastName));
    }

    Customer registered(ObjectNode paper) {
        JsonNode application =
                Paper.register(api(), Paper.record(api(), paper)).successful().json();
        String address = application.path("contact").path("email").asText();
        return new Customer(
                application,
                ActivationMail.read(ibok.mailbox()
                        .await(address, Customer.ACTIVATION_SUBJECT)
                        .text()));
    }

    /** Who has a password of their own, too. */
    public Customer active(String lastName) {
        Customer customer = registered(lastName);
        assertThat(atLogin()
                        .login(customer.login(), customer.temporaryPassword())
                        .changePassword(OWN)
                        .atPortal())
                .isTrue();
        return customer;
    }

    LoginConversation atLogin() {
        return new LoginConversation(realm(), ibok.portal().url()).open();
    }

    /** Where the portal sends a browser. */
    public String loginAddress() {
        return realm().openid("auth") + "?client_id=ibok-portal&response_type=code&scope=openid&state=browser"
                + "&redirect_uri=" + Http.encode(ibok.portal().url() + "/")
                + "&code_challenge_method=S256&code_challenge=" + "A".repeat(43);
    }

    public LoginConversation login(Customer customer) {
        return atLogin().login(customer.login(), OWN);
    }

    public static LoginConversation accept(LoginConversation asked, String version) {
        return asked.submit(Map.of("ibok-version", version, "ibok-accepted", "on"));
    }

    JsonNode application(Customer customer) {
        return api().get(customer.applicationPath()).successful().json();
    }

    JsonNode acceptances(Customer customer) {
        return application(customer).path("regulamin").path("acceptances");
    }

    JsonNode attributes(Customer customer) {
        return api().get(customer.userPath()).successful().json().path("attributes");
    }

    /** Behind the server's back, which then has to look again. */
    public void change(String sql, Object... parameters) {
        try (var connection = ibok.database().connection();
                var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
        api().call("POST", "/clear-realm-cache", "").successful();
        api().call("POST", "/clear-user-cache", "").successful();
    }

    @Override
    public void close() {
        realm.close();
    }
}
