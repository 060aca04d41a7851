package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.FieldChange;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.mail.MailProgress;
import pl.wpwik.ibok.mail.MailState;
import pl.wpwik.ibok.mail.Outbox;
import pl.wpwik.ibok.reset.ForgottenPassword;

/**
 * Has a mail that was given up tried anew, once staff have removed the cause. It is owed as a mail of its own, with tries
 * and days of its own; the one that was given up stays on record beside it.
 */
public final class MailRestart {

    private final RealmModel realm;
    private final ApplicationRepository applications;
    private final ActivationPasswords passwords;
    private final History history;
    private final Outbox outbox;
    private final Clock clock;

    public MailRestart(KeycloakSession session, RealmModel realm, EntityManager entities, Clock clock) {
        this.realm = realm;
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.passwords = new ActivationPasswords(session, realm);
        this.history = new History(entities, realm.getId(), clock);
        this.outbox = session.getProvider(Outbox.class);
        this.clock = clock;
    }

    /**
     * @return empty when there is no such application, or no such mail about it
     * @throws RegisterConflict unless the mail was given up, is the newest of its kind and would still help somebody
     */
    public Optional<ApplicationEntity> restart(String applicationId, String mailId, String registrar) {
        // Locked, so that two wishes at once make one mail.
        return applications.findForUpdate(applicationId).flatMap(application -> {
            List<MailProgress> mails = outbox.mailsAbout(realm, applicationId);
            Optional<MailProgress> wanted =
                    mails.stream().filter(mail -> mail.id().equals(mailId)).findFirst();
            wanted.ifPresent(mail -> {
                RegisterConflict.unless(givenUp(mails).contains(mail), Reason.MAIL_NOT_FAILED, application);
                RegisterConflict.unless(isNeeded(mail, application), Reason.MAIL_NOT_NEEDED, application);
                restart(application, mail, registrar);
            });
            return wanted.map(mail -> application);
        });
    }

    /**
     * Which of the mails about an application can be restarted as it stands now.
     *
     * @param mails the newest first
     * @return their ids
     */
    public Set<String> restartable(ApplicationEntity application, List<MailProgress> mails) {
        return givenUp(mails).stream()
                .filter(mail -> isNeeded(mail, application))
                .map(MailProgress::id)
                .collect(Collectors.toSet());
    }

    /** The newest mail of each kind, or of each detail of a kind, where it was given up. */
    private static List<MailProgress> givenUp(List<MailProgress> mails) {
        Set<List<String>> kinds = new HashSet<>();
        return mails.stream()
                .filter(mail -> kinds.add(Arrays.asList(mail.kind(), mail.detailId())))
                .filter(mail -> mail.state() == MailState.FAILED)
                .toList();
    }

    /** Whether its composer would write it; that decides again when it is written. */
    private boolean isNeeded(MailProgress mail, ApplicationEntity application) {
        ApplicationStatus status = application.status();
        return switch (mail.kind()) {
            case ActivationMailFactory.KIND -> status == ApplicationStatus.REGISTERED;
            case ActivationReminderMailFactory.KIND ->
                status == ApplicationStatus.REGISTERED && passwordWaits(application);
            case RefusalMailFactory.KIND -> status == ApplicationStatus.REFUSED;
            case AccountMails.CLOSURE -> status == ApplicationStatus.CLOSED;
            case ForgottenPassword.MAIL,
                    PasswordChangedMailFactory.KIND,
                    EmailChangedMailFactory.KIND,
                    AccountMails.REINSTATEMENT -> status.hasAccount();
            default -> true;
        };
    }

    private boolean passwordWaits(ApplicationEntity application) {
        return passwords
                .find(application.id())
                .filter(password -> clock.instant().isBefore(password.expiresAt()))
                .isPresent();
    }

    private void restart(ApplicationEntity application, MailProgress mail, String registrar) {
        history.note(
                application.id(),
                registrar,
                HistoryAction.MAIL_RESTARTED,
                List.of(new FieldChange(RecordedDelivery.KIND, null, mail.kind())));
        if (mail.detailId() == null) {
            outbox.oweInstead(realm, mail.kind(), application.id());
        } else {
            outbox.owe(realm, mail.kind(), application.id(), mail.detailId());
        }
    }
}
