package pl.wpwik.ibok.customerpages;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a browser that was never here before receives to show a page.
 *
 * @param bytes of all answers on the wire, compressed as they came, their headers included
 */
record Transfer(long requests, long bytes) {

    static Transfer of(Page page, String address) {
        CDPSession line = page.context().newCDPSession(page);
        AtomicLong requests = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        line.on("Network.loadingFinished", answer -> {
            requests.incrementAndGet();
            bytes.addAndGet((long) answer.get("encodedDataLength").getAsDouble());
        });
        line.send("Network.enable");
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new Transfer(requests.get(), bytes.get());
    }
}
