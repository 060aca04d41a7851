package pl.wpwik.ibok.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.Applicant;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.mail.MailProgress;
import pl.wpwik.ibok.mail.Outbox;
import pl.wpwik.ibok.registration.StoredUser;
import pl.wpwik.ibok.reset.ResetRequestEntity;
import pl.wpwik.ibok.reset.ResetRequests;

/** Everything held on the person of one application; of one who was erased that is the stub. */
public final class PersonalData {

    private final KeycloakSession session;
    private final RealmModel realm;

    public PersonalData(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * Read section by section, while it is written.
     *
     * @param shown the application with all that is kept with it, as the API shows it
     * @param history what was done with it, as the API shows it
     */
    public List<Section> of(ApplicationEntity application, Object shown, List<?> history) {
        Optional<KeycloakData> account = Optional.ofNullable(
                        application.outcome().userId())
                .flatMap(userId -> StoredUser.find(session, realm, userId))
                .map(user -> new KeycloakData(session, realm, user));
        return List.of(
                new Section("application", () -> shown),
                new Section("identifiers", () -> identifiers(application.data().applicant())),
                new Section("account", () -> account.map(KeycloakData::account).orElse(null)),
                new Section("credentials", () -> rows(account, KeycloakData::credentials)),
                new Section("sessions", () -> rows(account, KeycloakData::sessions)),
                new Section("mails", () -> mails(application)),
                new Section("resetRequests", () -> resetRequests(application)),
                new Section("events", () -> rows(account, KeycloakData::events)),
                new Section("history", history::stream));
    }

    private static Held.Identifiers identifiers(Applicant applicant) {
        return applicant.pesel() == null && applicant.nip() == null
                ? null
                : new Held.Identifiers(applicant.pesel(), applicant.nip());
    }

    private static <T> Stream<T> rows(Optional<KeycloakData> account, Function<KeycloakData, Stream<T>> question) {
        return account.map(question).orElseGet(Stream::empty);
    }

    private Stream<Held.Mail> mails(ApplicationEntity application) {
        return session.getProvider(Outbox.class)
                .allMailsAbout(realm, application.id())
                .map(PersonalData::mail);
    }

    private static Held.Mail mail(MailProgress mail) {
        return new Held.Mail(
                mail.kind(),
                mail.createdAt().toString(),
                mail.state().name(),
                mail.sentAt() == null ? null : mail.sentAt().toString());
    }

    /** By whatever the customer may have typed for a login. */
    private Stream<Held.ResetRequest> resetRequests(ApplicationEntity application) {
        return new ResetRequests(
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId())
                .of(application).stream().map(PersonalData::resetRequest);
    }

    private static Held.ResetRequest resetRequest(ResetRequestEntity request) {
        return new Held.ResetRequest(
                request.login(),
                request.requestedAt().toString(),
                request.outcome().name());
    }
}
