package pl.wpwik.ibok.customerpages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** What came over the line for one tab, and what the browser complained of. */
final class Traffic {

    private final List<String> complaints = new ArrayList<>();
    private Response document;

    private Traffic() {}

    static Traffic of(Page page) {
        Traffic traffic = new Traffic();
        page.onResponse(response -> traffic.note(page, response));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                traffic.complaints.add(message.text());
            }
        });
        page.onPageError(traffic.complaints::add);
        return traffic;
    }

    /** The page that is shown. */
    Response document() {
        return document;
    }

    /** Refused by the policy, failed in a script, or missing on the server. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void note(Page page, Response response) {
        if (response.request().isNavigationRequest() && response.frame().equals(page.mainFrame())) {
            if (response.status() < 300 || response.status() >= 400) {
                document = response;
            }
        } else if (response.status() >= 400) {
            complaints.add(response.status() + " " + response.url());
        }
    }
}
