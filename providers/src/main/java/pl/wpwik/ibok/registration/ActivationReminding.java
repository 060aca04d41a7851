package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockOptions;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.mail.MailState;
import pl.wpwik.ibok.mail.Outbox;
import pl.wpwik.ibok.settings.ActivationReminder;
import pl.wpwik.ibok.settings.IbokSettings;

/** Whose temporary password expires soon in one realm, and who of them is owed a reminder; within a transaction. */
final class ActivationReminding {

    /** The most that the setting allows. */
    private static final Duration EARLIEST = Duration.ofDays(30);

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    private final KeycloakSession session;
    private final RealmModel realm;
    private final ActivationReminder setting;
    private final ReminderRule rule;
    private final Instant now;

    ActivationReminding(KeycloakSession session, RealmModel realm, Clock clock) {
        this.session = session;
        this.realm = realm;
        this.setting = IbokSettings.from(realm::getAttribute).activationReminder();
        this.rule = new ReminderRule(setting.before());
        this.now = clock.instant();
    }

    /** Where passwords expire that nobody was reminded of; one statement for all realms. */
    static List<String> realms(KeycloakSession session, Clock clock) {
        Instant now = clock.instant();
        return entities(session)
                .createNamedQuery(ActivationPasswordEntity.REALMS_EXPIRING, String.class)
                .setParameter("now", now)
                .setParameter("latest", now.plus(EARLIEST))
                .getResultList();
    }

    /** The applications it is to be decided on. */
    List<String> expiring() {
        if (!setting.on()) {
            return List.of();
        }
        return entities(session)
                .createNamedQuery(ActivationPasswordEntity.EXPIRING, String.class)
                .setParameter("realm", realm.getId())
                .setParameter("now", now)
                .setParameter("latest", rule.latestExpiry(now))
                .getResultList();
    }

    /**
     * Nobody is reminded twice of one password, nor while another one is on its way. Who cannot be reminded now, as a
     * disabled user, may be later. What is left of an account that was activated or closed while its mail was being recorded
     * goes.
     */
    void remind(String applicationId) {
        unlessDecidedElsewhere(entities(session), applicationId)
                .filter(password -> rule.isDue(password.sentAt(), password.expiresAt(), now))
                .ifPresent(password -> Recipient.of(session, realm, applicationId)
                        .filter(Recipient::isRegistered)
                        .ifPresentOrElse(
                                recipient -> remind(password, recipient),
                                () -> entities(session).remove(password)));
    }

    private void remind(ActivationPasswordEntity password, Recipient recipient) {
        String applicationId = password.applicationId();
        if (recipient.waitsForFirstLogin() && !anotherIsOwed(session, realm, applicationId)) {
            password.reminded(now);
            session.getProvider(Outbox.class).owe(realm, ActivationReminderMailFactory.KIND, applicationId);
        }
    }

    static boolean anotherIsOwed(KeycloakSession session, RealmModel realm, String applicationId) {
        return session
                .getProvider(Outbox.class)
                .states(realm, List.of(ActivationMailFactory.KIND), List.of(applicationId))
                .values()
                .stream()
                .anyMatch(states -> states.containsValue(MailState.PENDING));
    }

    /** Locked until the transaction ends; empty when another node has it locked, or has decided. */
    static Optional<ActivationPasswordEntity> unlessDecidedElsewhere(EntityManager entities, String applicationId) {
        return entities.createNamedQuery(ActivationPasswordEntity.NOT_REMINDED, ActivationPasswordEntity.class)
                .setParameter("application", applicationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, LockOptions.SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    private static EntityManager entities(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
