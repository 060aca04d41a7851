package pl.wpwik.ibok.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Keycloak's own mails. */
final class StockMails {

    private static final Pattern TEMPLATE = Pattern.compile("theme/base/email/((html|text)/.+\\.ftl)");

    private StockMails() {}

    /** The texts of those parts of Keycloak's mails that no template of ours has replaced. */
    static Set<String> textsStillShown(ZipFile distribution) throws IOException {
        Set<String> texts = new TreeSet<>();
        ZipEntry jar = StockConsole.jar(distribution, "keycloak-themes");
        try (ZipInputStream entries = new ZipInputStream(distribution.getInputStream(jar))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Matcher template = TEMPLATE.matcher(entry.getName());
                if (template.matches() && !replaced(template.group(1))) {
                    String source = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                    MessageCall.in(entry.getName(), source).forEach(call -> texts.addAll(call.literals()));
                }
            }
        }
        return texts;
    }

    private static boolean replaced(String template) {
        return Files.exists(CustomerTexts.theme(CustomerTexts.Kind.EMAIL).resolve(template));
    }
}
