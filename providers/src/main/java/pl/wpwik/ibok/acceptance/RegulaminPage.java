package pl.wpwik.ibok.acceptance;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import pl.wpwik.ibok.regulamin.PendingRegulamin;
import pl.wpwik.ibok.regulamin.RegulaminVersion;
import pl.wpwik.ibok.regulamin.VersionRepository;

/** What a customer sees of a new Regulamin at login. */
final class RegulaminPage {

    private static final String ASK_TEMPLATE = "ibok-regulamin.ftl";
    private static final String DECLINED_TEMPLATE = "ibok-regulamin-declined.ftl";

    private final RequiredActionContext context;

    RegulaminPage(RequiredActionContext context) {
        this.context = context;
    }

    /** @param notChecked whether the button was pressed without the mark that says "I accept" */
    Response ask(PendingRegulamin pending, boolean notChecked) {
        RegulaminVersion version = pending.version();
        LoginFormsProvider form = context.form()
                .setAttribute("ibokRequired", pending.toBeAccepted())
                .setAttribute("ibokNotChecked", notChecked)
                .setAttribute("ibokVersion", version.version())
                .setAttribute("ibokFrom", day(version.inForceFrom()))
                .setAttribute("ibokParagraphs", paragraphs(version));
        if (version.url() != null) {
            form.setAttribute("ibokUrl", version.url());
        }
        return form.createForm(ASK_TEMPLATE);
    }

    Response declined() {
        return Response.fromResponse(context.form()
                        .setAttribute("ibokLogin", context.getUser().getUsername())
                        .createForm(DECLINED_TEMPLATE))
                .status(Response.Status.FORBIDDEN)
                .build();
    }

    /** A blank line begins a paragraph. */
    private List<String> paragraphs(RegulaminVersion version) {
        if (!version.hasText()) {
            return List.of();
        }
        KeycloakSession session = context.getSession();
        return new VersionRepository(
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(),
                        context.getRealm().getId())
                .textOf(version.version()).stream()
                        .flatMap(text -> Stream.of(text.split("\\n\\s*\\n")))
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList();
    }

    private String day(LocalDate day) {
        Locale locale = context.getSession().getContext().resolveLocale(context.getUser());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
