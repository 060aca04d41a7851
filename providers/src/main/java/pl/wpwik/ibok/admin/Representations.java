package pl.wpwik.ibok.admin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.admin.ApplicationRepresentation.OutcomeRepresentation;
import pl.wpwik.ibok.application.Address;
import pl.wpwik.ibok.application.Applicant;
import pl.wpwik.ibok.application.ApplicationData;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ContactDetails;
import pl.wpwik.ibok.application.Gaps;
import pl.wpwik.ibok.application.MaskedNumber;
import pl.wpwik.ibok.application.Outcome;
import pl.wpwik.ibok.application.RegulaminAnswer;
import pl.wpwik.ibok.application.WorkingDays;
import pl.wpwik.ibok.mail.MailState;
import pl.wpwik.ibok.mail.Outbox;
import pl.wpwik.ibok.registration.ActivationMailFactory;
import pl.wpwik.ibok.registration.RefusalMailFactory;

/** Shows applications as JSON; the mails of a whole page are looked up at once. */
final class Representations {

    private static final List<String> MAILS_SHOWN = List.of(ActivationMailFactory.KIND, RefusalMailFactory.KIND);

    private final RealmModel realm;
    private final Outbox outbox;
    private final LocalDate today;
    private final WorkingDays workingDays;

    Representations(RealmModel realm, Outbox outbox, LocalDate today, WorkingDays workingDays) {
        this.realm = realm;
        this.outbox = outbox;
        this.today = today;
        this.workingDays = workingDays;
    }

    ApplicationRepresentation of(ApplicationEntity application) {
        return of(List.of(application)).get(0);
    }

    List<ApplicationRepresentation> of(Collection<ApplicationEntity> applications) {
        List<String> ids = applications.stream().map(ApplicationEntity::id).toList();
        Map<String, Map<String, MailState>> mails = outbox.states(realm, MAILS_SHOWN, ids);
        return applications.stream()
                .map(application -> of(application, mails.getOrDefault(application.id(), Map.of())))
                .toList();
    }

    private ApplicationRepresentation of(ApplicationEntity application, Map<String, MailState> mails) {
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
                data.clauses().stream()
                        .map(answer ->
                                new ApplicationRequest.Clause(answer.code(), answer.version(), answer.accepted()))
                        .toList(),
                regulamin(data.regulamin()),
                Gaps.of(data),
                outcome(application.outcome(), mails));
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

    private static ApplicationRequest.Regulamin regulamin(RegulaminAnswer regulamin) {
        String signedOn =
                regulamin.signedOn() == null ? null : regulamin.signedOn().toString();
        return new ApplicationRequest.Regulamin(regulamin.version(), regulamin.accepted(), signedOn);
    }

    private static OutcomeRepresentation outcome(Outcome outcome, Map<String, MailState> mails) {
        return new OutcomeRepresentation(
                outcome.login(),
                outcome.userId(),
                outcome.decidedBy(),
                moment(outcome.decidedAt()),
                outcome.refusalReason() == null ? null : outcome.refusalReason().name(),
                outcome.refusalText(),
                moment(outcome.activatedAt()),
                state(mails, ActivationMailFactory.KIND),
                state(mails, RefusalMailFactory.KIND));
    }

    private static String moment(Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static String state(Map<String, MailState> mails, String kind) {
        return mails.containsKey(kind) ? mails.get(kind).name() : "NONE";
    }
}
