package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.mail.Outbox;

/**
 * Until when the temporary passwords of accepted activation mails last, in one realm. With a password goes the reminder of
 * it that was not sent. Everybody locks the password's row first, then its reminders.
 */
public final class ActivationPasswords {

    private final RealmModel realm;
    private final EntityManager entities;
    private final Outbox outbox;

    public ActivationPasswords(KeycloakSession session, RealmModel realm) {
        this.realm = realm;
        this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.outbox = session.getProvider(Outbox.class);
    }

    /** By application; what has none is absent. One query for all. */
    public Map<String, Instant> expiries(Collection<String> applicationIds) {
        if (applicationIds.isEmpty()) {
            return Map.of();
        }
        return entities.createNamedQuery(ActivationPasswordEntity.OF_APPLICATIONS, ActivationPasswordEntity.class)
                .setParameter("realm", realm.getId())
                .setParameter("applications", applicationIds)
                .getResultStream()
                .collect(
                        Collectors.toMap(ActivationPasswordEntity::applicationId, ActivationPasswordEntity::expiresAt));
    }

    Optional<ActivationPasswordEntity> find(String applicationId) {
        return Optional.ofNullable(entities.find(ActivationPasswordEntity.class, applicationId));
    }

    /** Nobody changes it before this transaction ends. */
    void lock(String applicationId) {
        locked(applicationId);
    }

    /** The mail server has accepted an activation mail. */
    void delivered(String applicationId, Instant sentAt, Instant expiresAt) {
        int begun = entities.createNamedQuery(ActivationPasswordEntity.BEGIN)
                .setParameter("application", applicationId)
                .setParameter("realm", realm.getId())
                .setParameter("sentAt", sentAt)
                .setParameter("expiresAt", expiresAt)
                .executeUpdate();
        if (begun == 0) {
            locked(applicationId).ifPresent(earlier -> earlier.succeed(sentAt, expiresAt));
        }
        forgetReminder(applicationId);
    }

    /** It was used, or opens nothing any more. */
    public void gone(String applicationId) {
        entities.createNamedQuery(ActivationPasswordEntity.DELETE)
                .setParameter("application", applicationId)
                .executeUpdate();
        forgetReminder(applicationId);
    }

    private Optional<ActivationPasswordEntity> locked(String applicationId) {
        return Optional.ofNullable(
                entities.find(ActivationPasswordEntity.class, applicationId, LockModeType.PESSIMISTIC_WRITE));
    }

    private void forgetReminder(String applicationId) {
        outbox.forget(realm, ActivationReminderMailFactory.KIND, applicationId);
    }
}
