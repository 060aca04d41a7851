package pl.wpwik.ibok.customerpages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Realm;
import pl.wpwik.ibok.pages.LoginPage;

/** One customer in front of the pages, with a browser of their own. */
final class Visit {

    private final Cast cast;
    private final Language language;
    private Page page;
    private Traffic traffic;

    private Visit(Cast cast, Language language) {
        this.cast = cast;
        this.language = language;
    }

    static Visit begin(Cast cast, Browser browser, Language language) {
        Visit visit = new Visit(cast, language);
        visit.look(browser.person(language.browserLocale()));
        return visit;
    }

    Cast cast() {
        return cast;
    }

    Language language() {
        return language;
    }

    Page page() {
        return page;
    }

    Traffic traffic() {
        return traffic;
    }

    Visit open(String address) {
        page.navigate(address);
        return this;
    }

    /** Where the portal sends a browser. */
    LoginPage toLogin() {
        return toLogin("");
    }

    /** @param more parameters of the authorization request */
    LoginPage toLogin(String more) {
        open(loginAddress(more));
        return new LoginPage(page);
    }

    String loginAddress(String more) {
        return authorization("ibok-portal", cast.ibok().portal().url() + "/") + more;
    }

    String authorization(String client, String redirect) {
        return realm().openid("auth") + "?client_id=" + client + "&response_type=code&scope=openid&state=browser"
                + "&redirect_uri=" + Http.encode(redirect) + "&code_challenge_method=S256&code_challenge="
                + "A".repeat(43);
    }

    /** In the portal, by one's own password. */
    Visit loggedIn() {
        toLogin().logIn(cast.active().login(), Cast.OWN);
        page.waitForURL(cast.ibok().portal().url() + "/**");
        return this;
    }

    Visit fill(String selector, String text) {
        page.locator(selector).fill(text);
        return this;
    }

    Visit click(String selector) {
        page.locator(selector).first().click();
        return this;
    }

    /** What shows that the page has been reached. */
    Visit await(String selector) {
        Locator sign = page.locator(selector).first();
        sign.waitFor();
        return this;
    }

    Realm realm() {
        return cast.ibok().realm();
    }

    private void look(Page tab) {
        page = tab;
        traffic = Traffic.of(tab);
    }
}
