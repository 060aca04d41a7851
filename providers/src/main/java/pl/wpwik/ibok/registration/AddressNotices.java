package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** The former addresses that have still to be told of a change. */
record AddressNotices(EntityManager entities) {

    static AddressNotices of(KeycloakSession session) {
        return new AddressNotices(
                session.getProvider(JpaConnectionProvider.class).getEntityManager());
    }

    /** @return empty once it has been told, or its application is erased */
    Optional<AddressNoticeEntity> find(String id) {
        return Optional.ofNullable(entities.find(AddressNoticeEntity.class, id));
    }

    void add(AddressNoticeEntity notice) {
        entities.persist(notice);
    }

    void told(String id) {
        find(id).ifPresent(entities::remove);
    }
}
