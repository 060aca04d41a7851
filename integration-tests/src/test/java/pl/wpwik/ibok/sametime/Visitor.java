package pl.wpwik.ibok.sametime;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.Realm;

/**
 * Somebody who comes to the login page as a stranger each time, on one connection that is kept open, and takes the time of
 * nothing but the request that is to tell something.
 */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]*/login-actions/[^\"]*)\"");
    private static final Pattern FORGOTTEN = Pattern.compile("href=\"([^\"]*login-actions/reset-credentials[^\"]*)\"");

    private final Http http = new Http(
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    private final Realm realm;
    private final String loginPage;

    Visitor(Realm realm, String portalUrl) {
        this.realm = realm;
        this.loginPage = realm.openid("auth") + "?client_id=ibok-portal&response_type=code&scope=openid&redirect_uri="
                + Http.encode(portalUrl + "/")
                // Any challenge will do: no code is ever redeemed.
                + "&code_challenge_method=S256&code_challenge=" + "E".repeat(43);
    }

    /** @return nanoseconds from sending login and password to the whole answer */
    long logIn(String login, String password) {
        Answer page = http.get(loginPage);
        return timed(page, cookies(page), Map.of("username", login, "password", password), "kc-form-login");
    }

    /** @return nanoseconds from sending the login whose password is said to be forgotten to the whole answer */
    long forget(String login) {
        Answer start = http.get(loginPage);
        String cookies = cookies(start);
        Answer page = http.send(request(link(FORGOTTEN, start), cookies).GET().build());
        return timed(page, cookies, Map.of("username", login), "ibok-reset-requested");
    }

    private long timed(Answer page, String cookies, Map<String, String> fields, String expected) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + Http.encode(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(link(FORM, page), cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        long begun = System.nanoTime();
        Answer answer = http.send(request);
        long took = System.nanoTime() - begun;
        if (answer.status() != 200 || !answer.text().contains(expected)) {
            throw new IllegalStateException("HTTP " + answer.status() + " is not the page that was to be timed");
        }
        return took;
    }

    private String link(Pattern pattern, Answer page) {
        var link = pattern.matcher(page.text());
        if (!link.find()) {
            throw new IllegalStateException("HTTP " + page.status() + " without " + pattern);
        }
        String target = link.group(1).replace("&amp;", "&");
        return target.startsWith("/") ? realm.server() + target : target;
    }

    private static HttpRequest.Builder request(String url, String cookies) {
        return HttpRequest.newBuilder(URI.create(url)).header("Cookie", cookies);
    }

    private static String cookies(Answer answer) {
        return Arrays.stream(answer.header("Set-Cookie").split("\n"))
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .collect(Collectors.joining("; "));
    }
}
