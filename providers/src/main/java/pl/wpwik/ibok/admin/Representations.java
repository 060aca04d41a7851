package pl.wpwik.ibok.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.admin.ApplicationRepresentation.OutcomeRepresentation;
import pl.wpwik.ibok.application.Address;
import pl.wpwik.ibok.application.Applicant;
import pl.wpwik.ibok.application.ApplicationData;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.ContactDetails;
import pl.wpwik.ibok.application.Gaps;
import pl.wpwik.ibok.application.MaskedNumber;
import pl.wpwik.ibok.application.Outcome;
import pl.wpwik.ibok.application.WorkingDays;
import pl.wpwik.ibok.closure.ClosureView;
import pl.wpwik.ibok.closure.ClosureViews;
import pl.wpwik.ibok.mail.MailState;
import pl.wpwik.ibok.mail.Outbox;
import pl.wpwik.ibok.registration.ActivationMailFactory;
import pl.wpwik.ibok.registration.ActivationPasswords;
import pl.wpwik.ibok.registration.RefusalMailFactory;

/** Shows applications as JSON; the mails of a whole page are looked up at once. */
final class Representations {

    private static final List<String> MAILS_SHOWN = List.of(ActivationMailFactory.KIND, RefusalMailFactory.KIND);

    private final RealmModel realm;
    private final Outbox outbox;
    private final ActivationPasswords passwords;
    private final ConsentsShown.Source consents;
    private final LocalDate today;
    private final WorkingDays workingDays;
    private final ClosureViews closures;
    private final Function<Collection<ApplicationEntity>, AddressHoldsShown> holds;

    Representations(
            RealmModel realm,
            Outbox outbox,
            ActivationPasswords passwords,
            ConsentsShown.Source consents,
            LocalDate today,
            WorkingDays workingDays,
            ClosureViews closures,
            Function<Collection<ApplicationEntity>, AddressHoldsShown> holds) {
        this.realm = realm;
        this.outbox = outbox;
        this.passwords = passwords;
        this.consents = consents;
        this.today = today;
        this.workingDays = workingDays;
        this.closures = closures;
        this.holds = holds;
    }

    ApplicationRepresentation of(ApplicationEntity application) {
        return of(List.of(application)).get(0);
    }

    List<ApplicationRepresentation> of(Collection<ApplicationEntity> applications) {
        List<String> ids = applications.stream().map(ApplicationEntity::id).toList();
        Map<String, Map<String, MailState>> mails = outbox.states(realm, MAILS_SHOWN, ids);
        Map<String, Instant> expiries = passwords.expiries(applications.stream()
                .filter(application -> application.status() == ApplicationStatus.REGISTERED)
                .map(ApplicationEntity::id)
                .toList());
        ConsentsShown shown = consents.of(ids);
        Map<String, ClosureView> ends = closures.of(applications);
        AddressHoldsShown held = holds.apply(applications);
        return applications.stream()
                .map(application -> of(
                        application,
                        shown,
                        mails.getOrDefault(application.id(), Map.of()),
                        expiries.get(application.id()),
                        ends.get(application.id()),
                        held.about(application)))
                .toList();
    }

    private ApplicationRepresentation of(
            ApplicationEntity application,
            ConsentsShown consents,
            Map<String, MailState> mails,
            Instant passwordExpiresAt,
            ClosureView end,
            AddressHoldRepresentation addressHold) {
        ApplicationData data = application.data();
        return new ApplicationRepresentation(
                application.id(),
                application.number(),
                application.status().name(),
                application.version(),
                data.filedOn().toString(),
                application.dueOn().toString(),
                workingDays.before(application.dueOn()).toString(),
                application.overdueOn(today),
                data.channel().name(),
                data.receivedBy(),
                data.copyHandedOver(),
                data.originalLocation(),
                applicant(data.applicant()),
                contact(data.contact()),
                data.supplyPoints().stream()
                        .map(point -> new ApplicationRequest.SupplyPoint(point.number(), point.address()))
                        .toList(),
                consents.clauses(application),
                consents.regulamin(application),
                application.status() == ApplicationStatus.ERASED ? List.of() : Gaps.of(data),
                outcome(application.outcome(), mails, passwordExpiresAt),
                end == null ? null : text(end.resignationDueOn()),
                ClosureRepresentation.of(end),
                addressHold);
    }

    private static ApplicationRequest.Applicant applicant(Applicant applicant) {
        return new ApplicationRequest.Applicant(
                applicant.kind().name(),
                applicant.firstName(),
                applicant.lastName(),
                applicant.organisationName(),
                applicant.customerNumber(),
                MaskedNumber.of(applicant.pesel()),
                MaskedNumber.of(applicant.nip()));
    }

    private static ApplicationRequest.Contact contact(ContactDetails contact) {
        Address address = contact.address();
        return new ApplicationRequest.Contact(
                contact.email(),
                contact.phone(),
                new ApplicationRequest.Address(
                        address.street(),
                        address.houseNumber(),
                        address.flatNumber(),
                        address.postalCode(),
                        address.city()));
    }

    private static OutcomeRepresentation outcome(
            Outcome outcome, Map<String, MailState> mails, Instant passwordExpiresAt) {
        return new OutcomeRepresentation(
                outcome.login(),
                outcome.userId(),
                outcome.decidedBy(),
                moment(outcome.decidedAt()),
                outcome.refusalReason() == null ? null : outcome.refusalReason().name(),
                outcome.refusalText(),
                moment(outcome.activatedAt()),
                state(mails, ActivationMailFactory.KIND),
                moment(passwordExpiresAt),
                state(mails, RefusalMailFactory.KIND));
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String moment(Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static String state(Map<String, MailState> mails, String kind) {
        return mails.containsKey(kind) ? mails.get(kind).name() : "NONE";
    }
}
