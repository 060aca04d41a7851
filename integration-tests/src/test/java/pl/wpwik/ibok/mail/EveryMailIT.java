package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.mainjob.Screenshots;

/** Every mail in both languages and both parts, sent once, of a realm and a customer with texts that break careless mails. */
@ExtendWith(IbokServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("punkt-5")
@Tag("full")
class EveryMailIT {

    private static final Path THEME = Path.of("../themes/src/main/resources/theme/ibok/email");
    private static final Set<String> HEADERS = Set.of(
            "Return-Path",
            "Received",
            "Date",
            "From",
            "Reply-To",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted",
            "X-Auto-Response-Suppress");
    private static final Set<String> WITH_PASSWORD = Set.of("ibok-activation", "ibok-password-reset");
    private static final Set<String> WITH_NAME = Set.of(
            "ibok-activation",
            "ibok-password-reset",
            "ibok-password-changed",
            "ibok-email-changed",
            "ibok-email-changed-new",
            "ibok-refusal");

    /** Where something that staff or Keycloak put in is shown beside the frame. */
    private static final Set<String> WITH_MORE = Set.of(
            "ibok-activation",
            "ibok-closure",
            "ibok-email-changed",
            "ibok-refusal",
            "email-update-confirmation",
            "email-verification",
            "executeActions",
            "identity-provider-link",
            "org-invite",
            "password-reset",
            "verifiable-credential-offer",
            "workflow-notification");

    /** From the kind of a mail to its template; all others have one name for both. */
    private static final Map<String, String> TEMPLATES_OF_ANOTHER_NAME = Map.of("ibok-reset", "ibok-password-reset");

    private final IbokSystem ibok;
    private final Map<String, Map<String, Mail>> mails = new LinkedHashMap<>();

    EveryMailIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeAll
    void send() {
        try (Torture torture = Torture.of(ibok)) {
            assertThat(torture).isNotNull();
            for (String language : List.of("pl", "en")) {
                mails.put(language, EveryMail.send(ibok, language, Torture.paper(), Torture.TEXT));
            }
        }
    }

    @Test
    void noKindOfMailAndNoTemplateIsLeftOut() {
        JsonNode kinds = ibok.asAdministrator()
                .serverInfo()
                .successful()
                .json()
                .path("providers")
                .path("ibok-mail-composer")
                .path("providers");
        assertThat(kinds.size()).isPositive();
        for (Map<String, Mail> sent : mails.values()) {
            kinds.fieldNames()
                    .forEachRemaining(kind ->
                            assertThat(sent.keySet()).contains(TEMPLATES_OF_ANOTHER_NAME.getOrDefault(kind, kind)));
            assertThat(sent.keySet())
                    .containsExactlyInAnyOrderElementsOf(templates("html", "template"))
                    .containsExactlyInAnyOrderElementsOf(templates("text", "ibok-text"));
        }
    }

    @Test
    void everyTextIsFoundAndFilledIn() {
        forEach((name, mail) -> {
            for (String part : List.of(mail.subject(), mail.text(), mail.html())) {
                assertThat(part)
                        .isNotBlank()
                        .doesNotContainPattern(
                                "\\b(ibok|event|email|account)[A-Z]\\w+|requiredAction\\.|ibokCredential")
                        .doesNotContainPattern("[\\x{E000}-\\x{E007}]|\\?\\?\\?|\\{[1-9]}");
            }
        });
    }

    @Test
    void whatPeopleTypedIsShownAsTheyTypedItInBothPartsAndStandsForItself(Browser browser) {
        MailPage page = new MailPage(browser.person());
        forEach((name, mail) -> {
            assertTyped(page.show(mail), mail, Torture.TEXT);
            assertThat(mail.text()).contains(Torture.EMAIL);
            assertThat(page.text()).contains(Torture.EMAIL);
            if (WITH_NAME.contains(name)) {
                assertTyped(page, mail, Torture.customer());
            }
            if (WITH_MORE.contains(name)) {
                int inFrame = 2;
                assertThat(page.isolated().stream().filter(Torture.TEXT::equals))
                        .hasSizeGreaterThan(inFrame);
                assertThat(mail.text().split(Pattern.quote(isolated(Torture.TEXT)), -1))
                        .hasSizeGreaterThan(inFrame + 1);
            }
            if (name.equals("ibok-activation")) {
                assertTyped(page, mail, Torture.NUMBER);
                assertThat(mail.text().lines()).contains(Torture.LONG);
                assertThat(page.isolated()).contains(Torture.LONG);
            }
        });
    }

    @Test
    void mailProgrammesShowItWhateverTheyDropAndHoweverNarrowTheyAre(Browser browser) {
        MailPage page = new MailPage(browser.person());
        Screenshots pictures = new Screenshots(ibok.screenshots());
        mails.forEach((language, sent) -> sent.forEach((name, mail) -> {
            page.show(mail).assertSafe(language);
            page.assertFits(pictures, name + "-" + language);
        }));
    }

    @Test
    void everybodyCanReadIt(Browser browser) {
        MailPage page = new MailPage(browser.person());
        forEach((name, mail) -> page.show(mail).assertAccessible());
    }

    @Test
    void theTemporaryPasswordIsCopiedCleanlyAndStandsNowhereElse(Browser browser) {
        MailPage page = new MailPage(browser.person());
        for (Map<String, Mail> sent : mails.values()) {
            List<String> passwords = new ArrayList<>();
            for (String name : WITH_PASSWORD) {
                Mail mail = sent.get(name);
                String password = ActivationMail.read(mail.text()).temporaryPassword();
                assertThat(mail.text().lines()).as("on a line of its own").contains(password);
                page.show(mail).assertCopies(password);
                assertThat(mail.html().split(password, -1)).as("once").hasSize(2);
                passwords.add(password);
            }
            sent.forEach((name, mail) -> {
                assertThat(mail.subject() + mail.headers()).doesNotContain(passwords);
                if (!WITH_PASSWORD.contains(name)) {
                    assertThat(mail.text() + mail.html()).doesNotContain(passwords);
                }
            });
        }
    }

    @Test
    void nothingThatIsSetOrTypedBeginsAnotherHeader() {
        forEach((name, mail) -> {
            assertThat(mail.headers().stream().map(line -> line.split(":", 2)[0]))
                    .as(name)
                    .allMatch(HEADERS::contains)
                    .doesNotHaveDuplicates();
            assertThat(mail.from()).contains("ibok@wpwik.com");
        });
    }

    private void assertTyped(MailPage page, Mail mail, String typed) {
        assertThat(mail.text()).contains(isolated(typed));
        assertThat(page.isolated()).contains(typed);
    }

    private static String isolated(String typed) {
        return "\u2068" + typed + "\u2069";
    }

    private void forEach(BiConsumer<String, Mail> check) {
        mails.values().forEach(sent -> sent.forEach(check));
    }

    private static Set<String> templates(String part, String frame) {
        try (Stream<Path> files = Files.list(THEME.resolve(part))) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString().replace(".ftl", ""))
                    .filter(name -> !name.equals(frame))
                    .forEach(names::add);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
