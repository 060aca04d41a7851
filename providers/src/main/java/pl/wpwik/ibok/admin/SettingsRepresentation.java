package pl.wpwik.ibok.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.PaperForm;
import pl.wpwik.ibok.regulamin.Forms;
import pl.wpwik.ibok.settings.Clause;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * What staff pages need to know of the settings; {@code today} is the business date.
 *
 * @param clauses of the form in force today
 * @param regulaminVersion of the form in force today
 * @param erasureGraceDays how long a closing can be undone; 0 for not at all
 * @param forms of every time, in order, those to come too
 */
public record SettingsRepresentation(
        List<Clause> clauses,
        String regulaminVersion,
        int registrationDeadlineDays,
        int dueSoonDays,
        List<String> channels,
        String numberPrefix,
        String today,
        String deadlineDayKind,
        boolean deadlineRollOver,
        String customerNumberPattern,
        boolean peselCollected,
        boolean nipCollected,
        Permissions permissions,
        List<FormRepresentation> forms,
        String organisationName,
        int erasureGraceDays) {

    static SettingsRepresentation of(
            IbokSettings settings, LocalDate today, Permissions permissions, Forms forms, Locale locale) {
        PaperForm form = forms.inForceOn(today).paper();
        return new SettingsRepresentation(
                form.clauses(),
                form.regulaminVersion(),
                settings.registrationDeadline().days(),
                settings.dueSoonDays(),
                Stream.of(Channel.values()).map(Channel::name).toList(),
                settings.numberPrefix(),
                today.toString(),
                settings.registrationDeadline().dayKind().name(),
                settings.registrationDeadline().rollOver(),
                settings.applicantNumbers().customerNumberPattern().pattern(),
                settings.applicantNumbers().peselCollected(),
                settings.applicantNumbers().nipCollected(),
                permissions,
                forms.all().stream()
                        .map(each -> FormRepresentation.of(each, locale))
                        .toList(),
                settings.contact().organisation(),
                settings.closing().graceDays());
    }
}
