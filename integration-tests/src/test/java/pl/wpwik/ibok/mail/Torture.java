package pl.wpwik.ibok.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.register.RealmSetting;

/** A realm and a customer whose every text is one that breaks carelessly written mails. Closed, the realm is as before. */
final class Torture implements AutoCloseable {

    /** Quotes, markup, an expression, Polish letters, an emoji and, last, writing from right to left. */
    static final String TEXT = "O'Neil <b>Żółć</b> ${7*7} {0} 😀 שלום";

    static final String LONG = "Ź".repeat(200);
    static final String NUMBER = "K<b>'${7*7}ż😀שלום";
    static final String EMAIL = "bok${7*7}@example.com";
    static final String INJECTION = "\r\nBcc: eve@example.com\r\nX-Injected: yes";

    private final AdminApi admin;
    private final ObjectNode before;
    private final RealmSetting settings;

    private Torture(IbokSystem ibok) {
        admin = ibok.asAdministrator();
        before = Http.JSON.createObjectNode();
        JsonNode realm = admin.get("").successful().json();
        before.set("displayName", realm.path("displayName"));
        before.set("smtpServer", realm.path("smtpServer"));
        settings = RealmSetting.of(
                ibok,
                Map.of(
                        "ibok.organisationName", TEXT,
                        "ibok.contactPhones", TEXT,
                        "ibok.contactEmail", EMAIL,
                        "ibok.portalUrl", ibok.portal().url() + "/?a=1&b=${7*7}",
                        "ibok.invoiceNotice", TEXT,
                        "ibok.invoiceNoticeEn", TEXT,
                        "ibok.customerNumberPattern", ".{1,40}"));
        ObjectNode changed = before.deepCopy().put("displayName", TEXT);
        changed.withObject("smtpServer").put("fromDisplayName", TEXT + INJECTION);
        admin.put("", changed).successful();
    }

    static Torture of(IbokSystem ibok) {
        return new Torture(ibok);
    }

    static ObjectNode paper() {
        ObjectNode paper = Paper.complete(TEXT, "Nowak-" + TEXT);
        paper.withObject("applicant").put("customerNumber", NUMBER);
        paper.withArray("supplyPoints").removeAll();
        paper.withArray("supplyPoints").addObject().put("number", "P-7").put("address", TEXT);
        paper.withArray("supplyPoints").addObject().put("number", "P-8").put("address", LONG);
        return paper;
    }

    static String customer() {
        return TEXT + " Nowak-" + TEXT;
    }

    @Override
    public void close() {
        admin.put("", before).successful();
        settings.close();
    }
}
