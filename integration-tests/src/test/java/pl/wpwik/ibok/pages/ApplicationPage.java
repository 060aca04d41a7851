package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One application with what can be done about it. */
public record ApplicationPage(Page page) {

    private static final Pattern NUMBER = Pattern.compile("BOK-27/\\d{4}/\\d{6}");

    public ApplicationPage {
        assertThat(page.locator("h1")).containsText(NUMBER);
    }

    public String number() {
        var matcher = NUMBER.matcher(page.locator("h1").innerText());
        matcher.find();
        return matcher.group();
    }

    public void register() {
        registerButton().click();
        assertThat(page.locator("main")).containsText("Konto zarejestrowane");
    }

    public Locator registerButton() {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Zarejestruj"));
    }

    public Locator content() {
        return page.locator("main");
    }
}
