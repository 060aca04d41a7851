package pl.wpwik.ibok.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The changed e-mail addresses of one realm that nobody has confirmed yet. Whoever decides by a hold, or changes it, has
 * its application locked.
 */
public final class AddressHolds {

    private final EntityManager entities;
    private final String realmId;
    private final Clock clock;

    public AddressHolds(EntityManager entities, String realmId, Clock clock) {
        this.entities = entities;
        this.realmId = realmId;
        this.clock = clock;
    }

    /** From now on, and never a shorter time than an earlier change is held for. */
    public void begin(ApplicationEntity application, StaffMember changer, Duration length) {
        AddressHoldEntity hold =
                row(application.id()).orElseGet(() -> new AddressHoldEntity(realmId, application.id()));
        Instant now = clock.instant();
        hold.begin(changer, now, now.plus(length));
        entities.persist(hold);
    }

    /** Somebody else has confirmed the address. */
    public void end(AddressHoldEntity hold) {
        entities.remove(hold);
    }

    public Optional<AddressHoldEntity> of(ApplicationEntity application) {
        return row(application.id()).filter(hold -> hold.isOpen(clock.instant()));
    }

    /** By application; what has none is absent. One query for all. */
    public Map<String, AddressHoldEntity> of(Collection<String> applicationIds) {
        if (applicationIds.isEmpty()) {
            return Map.of();
        }
        return entities.createNamedQuery(AddressHoldEntity.OPEN, AddressHoldEntity.class)
                .setParameter("realm", realmId)
                .setParameter("applications", applicationIds)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(AddressHoldEntity::applicationId, Function.identity()));
    }

    private Optional<AddressHoldEntity> row(String applicationId) {
        return Optional.ofNullable(entities.find(AddressHoldEntity.class, applicationId));
    }
}
