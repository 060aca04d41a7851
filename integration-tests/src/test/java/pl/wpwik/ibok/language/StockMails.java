package pl.wpwik.ibok.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Keycloak's own mails. */
final class StockMails {

    private static final String HTML = "theme/base/email/html/";

    private StockMails() {}

    /** The texts of those HTML parts of Keycloak's that no template of ours has replaced. */
    static Set<String> textsOfHtmlParts(ZipFile distribution) throws IOException {
        Set<String> texts = new TreeSet<>();
        ZipEntry jar = StockConsole.jar(distribution, "keycloak-themes");
        try (ZipInputStream entries = new ZipInputStream(distribution.getInputStream(jar))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().startsWith(HTML)
                        && !replaced(entry.getName().substring(HTML.length()))) {
                    String source = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                    MessageCall.in(entry.getName(), source).forEach(call -> texts.addAll(call.literals()));
                }
            }
        }
        return texts;
    }

    private static boolean replaced(String template) {
        Path ours =
                CustomerTexts.theme(CustomerTexts.Kind.EMAIL).resolve("html").resolve(template);
        return template.isEmpty() || Files.exists(ours);
    }
}
