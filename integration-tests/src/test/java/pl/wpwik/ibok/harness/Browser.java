package pl.wpwik.ibok.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium: the one installed on the machine, else the one Playwright brings. */
public final class Browser implements AutoCloseable {

    /** Without a sandbox because continuous integration runs as root. */
    private static final List<String> FLAGS =
            List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--lang=pl");

    /** In milliseconds, for what a click leads to as for what a page is expected to show. */
    private static final double PATIENCE = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    static Browser start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var installed = installed();
        var skip = installed.isPresent() ? "1" : "0";
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", skip)));
        var options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
        installed.ifPresent(options::setExecutablePath);
        return new Browser(playwright, playwright.chromium().launch(options));
    }

    /** The window of a fresh person: no cookies, a Polish desktop. It closes with the test. */
    public Page person() {
        return person("pl-PL");
    }

    /** As {@link #person()}, with a desktop in another language. */
    public Page person(String locale) {
        return window(desktop().setLocale(locale));
    }

    /** The same with JavaScript switched off. */
    public Page personWithoutJavaScript() {
        return window(desktop().setJavaScriptEnabled(false));
    }

    private static com.microsoft.playwright.Browser.NewContextOptions desktop() {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("pl-PL")
                .setTimezoneId("Europe/Warsaw")
                .setViewportSize(1280, 900);
    }

    private Page window(com.microsoft.playwright.Browser.NewContextOptions options) {
        var context = chromium.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    void closePeople() {
        List.copyOf(chromium.contexts()).forEach(BrowserContext::close);
    }

    /** Every window open now: what a failed test looked at. */
    Stream<Page> openPages() {
        return chromium.contexts().stream().flatMap(context -> context.pages().stream());
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    private static Optional<Path> installed() {
        var chosen = Optional.ofNullable(System.getenv("IBOK_CHROMIUM")).stream();
        var usual = Stream.of(
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome",
                "/usr/bin/google-chrome-stable");
        return Stream.concat(chosen, usual)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
