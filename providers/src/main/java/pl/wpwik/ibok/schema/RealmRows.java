package pl.wpwik.ibok.schema;

import jakarta.persistence.EntityManager;
import pl.wpwik.ibok.application.AddressHoldEntity;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.HistoryEntity;
import pl.wpwik.ibok.application.NumberingEntity;
import pl.wpwik.ibok.closure.ClosureEntity;
import pl.wpwik.ibok.mail.MailEntity;
import pl.wpwik.ibok.mail.MailPaceEntity;
import pl.wpwik.ibok.registration.ActivationPasswordEntity;
import pl.wpwik.ibok.registration.AddressNoticeEntity;
import pl.wpwik.ibok.registration.LoginEntity;
import pl.wpwik.ibok.regulamin.ClauseDecisionEntity;
import pl.wpwik.ibok.regulamin.ClauseVersionEntity;
import pl.wpwik.ibok.regulamin.RegulaminAcceptanceEntity;
import pl.wpwik.ibok.regulamin.RegulaminTextEntity;
import pl.wpwik.ibok.regulamin.RegulaminVersionEntity;
import pl.wpwik.ibok.reset.ResetRequestEntity;

/** All rows of a realm: they go when the realm goes; other realms' rows stay. */
final class RealmRows {

    private final EntityManager entities;

    RealmRows(EntityManager entities) {
        this.entities = entities;
    }

    void delete(String realmId) {
        delete(MailEntity.DELETE_OF_REALM, realmId);
        delete(MailPaceEntity.DELETE_OF_REALM, realmId);
        delete(ActivationPasswordEntity.DELETE_OF_REALM, realmId);
        delete(ClosureEntity.DELETE_OF_REALM, realmId);
        delete(AddressHoldEntity.DELETE_OF_REALM, realmId);
        delete(AddressNoticeEntity.DELETE_OF_REALM, realmId);
        delete(HistoryEntity.DELETE_OF_REALM, realmId);
        delete(ResetRequestEntity.DELETE_OF_REALM, realmId);
        delete(LoginEntity.DELETE_OF_REALM, realmId);
        delete(ApplicationEntity.DELETE_OF_REALM, realmId);
        delete(RegulaminAcceptanceEntity.DELETE_OF_REALM, realmId);
        delete(ClauseDecisionEntity.DELETE_OF_REALM, realmId);
        delete(RegulaminTextEntity.DELETE_OF_REALM, realmId);
        delete(ClauseVersionEntity.DELETE_OF_REALM, realmId);
        delete(RegulaminVersionEntity.DELETE_OF_REALM, realmId);
        delete(NumberingEntity.DELETE_OF_REALM, realmId);
    }

    private void delete(String query, String realmId) {
        entities.createNamedQuery(query).setParameter("realm", realmId).executeUpdate();
    }
}
