package pl.wpwik.ibok.harness;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import pl.wpwik.ibok.harness.Http.Answer;

/** One person at Keycloak's login pages, without a browser: forms are read and posted, cookies kept. */
public final class LoginConversation {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*/login-actions/[^\"]*)\"");

    private final Http http;
    private final Realm realm;
    private final String portalUrl;
    private Answer page;

    public LoginConversation(Realm realm, String portalUrl) {
        this(realm, portalUrl, person());
    }

    private LoginConversation(Realm realm, String portalUrl, Http http) {
        this.realm = realm;
        this.portalUrl = portalUrl;
        this.http = http;
    }

    /** Another tab of the same person's browser, with the same cookies, at the login page. */
    public LoginConversation newTab() {
        return new LoginConversation(realm, portalUrl, http).open();
    }

    /** The same tab at an earlier page, as the browser's Back shows it. */
    public LoginConversation backTo(Answer earlier) {
        page = earlier;
        return this;
    }

    /** Follows the page's link whose address contains the text. */
    public LoginConversation go(String address) {
        var link = Pattern.compile("href=\"([^\"]*" + Pattern.quote(address) + "[^\"]*)\"")
                .matcher(page.text());
        if (!link.find()) {
            throw new IllegalStateException("HTTP " + page.status() + " without a link to " + address);
        }
        var target = link.group(1).replace("&amp;", "&");
        page = follow(http.get(target.startsWith("/") ? realm.server() + target : target));
        return this;
    }

    /** Comes from the portal to the login page, with the cookies of earlier steps. */
    public LoginConversation open() {
        return open("");
    }

    /** As {@link #open()}, with more parameters of the authorization request, for example {@code kc_action=…}. */
    public LoginConversation open(String parameters) {
        page = follow(http.get(authorization("ibok-portal", portalUrl + "/") + "&" + parameters));
        return this;
    }

    /** Comes to the account console instead, which is open to customers and staff alike. */
    public LoginConversation openAccount() {
        page = follow(http.get(authorization("account-console", realm.url() + "/account/")));
        return this;
    }

    /** Fills in the form of the present page. */
    public LoginConversation submit(Map<String, String> fields) {
        var form = FORM.matcher(page.text());
        if (!form.find()) {
            throw new IllegalStateException("HTTP " + page.status() + " without a form of the login pages");
        }
        page = follow(http.form(form.group(1).replace("&amp;", "&"), fields));
        return this;
    }

    public LoginConversation login(String login, String password) {
        return submit(Map.of("username", login, "password", password));
    }

    public LoginConversation changePassword(String password) {
        return submit(Map.of("password-new", password, "password-confirm", password));
    }

    /** Asks for a temporary password (point 7); ends at the page that everybody sees. */
    public LoginConversation forgot(String login) {
        return go("login-actions/reset-credentials").submit(Map.of("username", login));
    }

    /** The present page with its status and headers. */
    public Answer answer() {
        return page;
    }

    /** The present page's HTML; empty at the portal. */
    public String page() {
        return page.text();
    }

    /** Whether Keycloak has sent the person back to the portal with an authorization code. */
    public boolean atPortal() {
        return page.header("Location").startsWith(portalUrl)
                && page.header("Location").contains("code=");
    }

    /** The address Keycloak sends the person to, a refusal to the portal included; empty on a page. */
    public String destination() {
        return page.header("Location");
    }

    /** The present page's HTTP status. */
    public int status() {
        return page.status();
    }

    private static Http person() {
        return new Http(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new LocalCookies())
                .followRedirects(Redirect.NEVER)
                .build());
    }

    /** Redirects within Keycloak only: the one to the portal is the result. */
    private Answer follow(Answer answer) {
        var current = answer;
        while (current.header("Location").startsWith(realm.server())) {
            current = http.get(current.header("Location"));
        }
        return current;
    }

    private String authorization(String client, String redirect) {
        return realm.openid("auth") + "?client_id=" + client + "&response_type=code&scope=openid&state=harness"
                + "&redirect_uri=" + Http.encode(redirect)
                + "&code_challenge_method=S256&code_challenge="
                + challenge(Secrets.password().repeat(3));
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
