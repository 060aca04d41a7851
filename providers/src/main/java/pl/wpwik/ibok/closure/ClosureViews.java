package pl.wpwik.ibok.closure;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.settings.IbokSettings;

/** How the accounts of a whole page of applications end: two statements at most, none where no account has begun. */
public final class ClosureViews {

    /** Keycloak's own entity, by its name. */
    private static final String USERS = "select u.id from UserEntity u where u.realmId = :realm and u.id in (:users)";

    private final EntityManager entities;
    private final String realmId;
    private final GracePeriod grace;
    private final Instant now;

    public ClosureViews(EntityManager entities, String realmId, IbokSettings settings, Clock clock) {
        this.entities = entities;
        this.realmId = realmId;
        this.grace = GracePeriod.of(settings);
        this.now = clock.instant();
    }

    /** By application; what has none is absent. */
    public Map<String, ClosureView> of(Collection<ApplicationEntity> applications) {
        Map<String, ApplicationEntity> begun = applications.stream()
                .filter(application ->
                        application.outcome().userId() != null || application.status() == ApplicationStatus.ERASED)
                .collect(Collectors.toMap(ApplicationEntity::id, application -> application));
        List<ClosureEntity> closures = new ClosureRepository(entities, realmId).of(begun.keySet());
        Set<String> users = existing(closures.stream()
                .filter(this::inGrace)
                .map(closure -> userOf(begun, closure))
                .toList());
        return closures.stream()
                .collect(Collectors.toMap(
                        ClosureEntity::applicationId,
                        closure -> view(closure, inGrace(closure) && users.contains(userOf(begun, closure)))));
    }

    private ClosureView view(ClosureEntity closure, boolean reinstatable) {
        return new ClosureView(
                closure, closure.eraseAt() == null ? null : grace.dayOf(closure.eraseAt()), reinstatable);
    }

    private boolean inGrace(ClosureEntity closure) {
        return closure.isClosed() && closure.eraseAt() != null && now.isBefore(closure.eraseAt());
    }

    private static String userOf(Map<String, ApplicationEntity> applications, ClosureEntity closure) {
        return applications.get(closure.applicationId()).outcome().userId();
    }

    private Set<String> existing(List<String> userIds) {
        return userIds.isEmpty()
                // An erased one has no user, and a Set.of() does not take that for an answer.
                ? new HashSet<>()
                : new HashSet<>(entities.createQuery(USERS, String.class)
                        .setParameter("realm", realmId)
                        .setParameter("users", userIds)
                        .getResultList());
    }
}
