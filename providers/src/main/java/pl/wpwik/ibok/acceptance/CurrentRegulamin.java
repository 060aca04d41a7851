package pl.wpwik.ibok.acceptance;

import java.util.concurrent.ConcurrentMap;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.cache.CachedRealmModel;
import pl.wpwik.ibok.regulamin.RegulaminTimeline;
import pl.wpwik.ibok.regulamin.VersionRepository;

/**
 * The realm's versions of the Regulamin (regulation, point 2), kept beside Keycloak's own cached copy of the realm: they go
 * with it, on every node, and an ordinary login reads none of them from the database. Not as an attribute of the realm: a
 * page of the console that was opened before would drop it on saving, and with it the acceptance.
 */
public final class CurrentRegulamin {

    private static final String KNOWN = "ibok.regulamin-timeline";

    private final KeycloakSession session;
    private final RealmModel realm;

    public CurrentRegulamin(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    RegulaminTimeline timeline() {
        if (!(realm instanceof CachedRealmModel cached)) {
            return read();
        }
        RegulaminTimeline known = (RegulaminTimeline) notes(cached).get(KNOWN);
        if (known == null) {
            known = read();
            notes(cached).put(KNOWN, known);
        }
        return known;
    }

    /** To be called in the transaction that appends a version; takes effect when that commits. */
    public void forget() {
        if (realm instanceof CachedRealmModel cached) {
            cached.invalidate();
        }
    }

    private RegulaminTimeline read() {
        return new VersionRepository(
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId())
                .timeline();
    }

    @SuppressWarnings("unchecked")
    private static ConcurrentMap<Object, Object> notes(CachedRealmModel realm) {
        return realm.getCachedWith();
    }
}
