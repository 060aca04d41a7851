package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.AddressHolds;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.FieldChange;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.StaffMember;
import pl.wpwik.ibok.mail.Outbox;
import pl.wpwik.ibok.reset.ForgottenPassword;
import pl.wpwik.ibok.settings.IbokSettings;
import pl.wpwik.ibok.temporarypassword.Purpose;
import pl.wpwik.ibok.temporarypassword.TemporaryPasswords;

/**
 * What follows from another e-mail address. Whoever has received what was sent to the former one shall get nowhere with it:
 * every outstanding temporary password dies at once. Who waits for the first login is owed another activation mail
 * (regulation, point 5). Where the account is in use, both addresses are told, and for a while no temporary password goes
 * to the new one for the asking.
 */
final class AddressChange {

    private final RealmModel realm;
    private final CustomerAccounts accounts;
    private final TemporaryPasswords passwords;
    private final ActivationPasswords activationPasswords;
    private final ActivationResend activationResend;
    private final AddressHolds holds;
    private final AddressNotices notices;
    private final History history;
    private final Outbox outbox;
    private final Clock clock;

    /** @param history the one of the correction, which keeps the order of its entries */
    AddressChange(KeycloakSession session, RealmModel realm, EntityManager entities, Clock clock, History history) {
        this.realm = realm;
        this.accounts = new CustomerAccounts(session, realm);
        this.passwords = new TemporaryPasswords(session, clock);
        this.activationPasswords = new ActivationPasswords(session, realm);
        this.activationResend =
                new ActivationResend(session, realm, new ApplicationRepository(entities, realm.getId()), history);
        this.holds = new AddressHolds(entities, realm.getId(), clock);
        this.notices = new AddressNotices(entities);
        this.history = history;
        this.outbox = session.getProvider(Outbox.class);
        this.clock = clock;
    }

    /** @param formerAddress null where there was none */
    void follow(ApplicationEntity application, String formerAddress, StaffMember registrar) {
        if (application.status() == ApplicationStatus.REGISTERED) {
            activationResend.resend(application, registrar.login());
            activationPasswords.gone(application.id());
        } else {
            hold(application, formerAddress, registrar);
        }
        // Changed first: from now on Keycloak answers for this user from the database and not from its cache.
        accounts.mirror(application)
                .ifPresent(user -> Stream.of(Purpose.values())
                        .forEach(purpose -> revoke(application, user, purpose, registrar.login())));
    }

    private void hold(ApplicationEntity application, String formerAddress, StaffMember registrar) {
        holds.begin(
                application,
                registrar,
                IbokSettings.from(realm::getAttribute).addressChange().hold());
        // Asked for by whoever read the former address, or meant for it.
        outbox.forget(realm, ForgottenPassword.MAIL, application.id());
        if (formerAddress != null) {
            AddressNoticeEntity notice = new AddressNoticeEntity(application, formerAddress, clock.instant());
            notices.add(notice);
            outbox.owe(realm, EmailChangedMailFactory.KIND, application.id(), notice.id());
        }
        outbox.oweInstead(realm, EmailChangedMailFactory.KIND, application.id());
    }

    private void revoke(ApplicationEntity application, UserModel user, Purpose purpose, String registrar) {
        if (passwords.revoke(user, purpose)) {
            history.note(
                    application.id(),
                    registrar,
                    HistoryAction.TEMPORARY_PASSWORD_REVOKED,
                    List.of(new FieldChange("temporaryPassword", purpose.name(), null)));
        }
    }
}
