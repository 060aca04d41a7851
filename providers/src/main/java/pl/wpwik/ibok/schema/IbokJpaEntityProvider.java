package pl.wpwik.ibok.schema;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
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

final class IbokJpaEntityProvider implements JpaEntityProvider {

    static final String CHANGELOG = "META-INF/ibok-changelog.xml";

    static final List<Class<?>> ENTITIES = List.of(
            ApplicationEntity.class,
            NumberingEntity.class,
            LoginEntity.class,
            MailEntity.class,
            MailPaceEntity.class,
            HistoryEntity.class,
            ResetRequestEntity.class,
            ClauseVersionEntity.class,
            RegulaminVersionEntity.class,
            RegulaminTextEntity.class,
            RegulaminAcceptanceEntity.class,
            ClauseDecisionEntity.class,
            ActivationPasswordEntity.class,
            ClosureEntity.class,
            AddressHoldEntity.class,
            AddressNoticeEntity.class);

    @Override
    public List<Class<?>> getEntities() {
        return ENTITIES;
    }

    @Override
    public String getChangelogLocation() {
        return CHANGELOG;
    }

    @Override
    public String getFactoryId() {
        return IbokJpaEntityProviderFactory.ID;
    }

    @Override
    public void close() {
        // nothing to release
    }
}
