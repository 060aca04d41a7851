package pl.wpwik.ibok.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import pl.wpwik.ibok.settings.IbokSettings;

/** Claims the next mails for this node, never more than it can start at once; a short transaction each time. */
final class Claiming {

    /** Another node is claiming the realm's mails just now: that takes milliseconds. */
    private static final Duration WHILE_ANOTHER_CLAIMS = Duration.ofMillis(100);

    /**
     * @param mails of one realm
     * @param pause where nothing was claimed though something is due: when to ask again
     */
    record Claimed(List<OwedMails.Claim> mails, Optional<Duration> pause) {}

    private final KeycloakSessionFactory factory;
    private final Clock clock;
    private final RetryPauses pauses;

    Claiming(KeycloakSessionFactory factory, Clock clock, RetryPauses pauses) {
        this.factory = factory;
        this.clock = clock;
        this.pauses = pauses;
    }

    Claimed next(SendingPlaces places) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> next(session, places));
    }

    private Claimed next(KeycloakSession session, SendingPlaces places) {
        Instant now = clock.instant();
        MailClaims claims =
                new MailClaims(session.getProvider(JpaConnectionProvider.class).getEntityManager(), now);
        Optional<Duration> pause = Optional.empty();
        for (String realm : places.inTurn(claims.realms())) {
            Claimed claimed = ofRealm(claims, realm, paceOf(session, realm), places.freeFor(realm), now);
            if (!claimed.mails().isEmpty()) {
                return claimed;
            }
            pause = shorter(pause, claimed.pause());
        }
        if (claims.bringBack(pauses.longest()) > 0) {
            pause = Optional.of(Duration.ZERO);
        }
        return new Claimed(List.of(), pause);
    }

    private static Claimed ofRealm(MailClaims claims, String realmId, MailPace pace, int most, Instant now) {
        Optional<MailPaceEntity> row = claims.pace(realmId);
        if (row.isEmpty()) {
            return new Claimed(List.of(), Optional.of(WHILE_ANOTHER_CLAIMS));
        }
        int allowed = Math.min(most, pace.allowed(row.get().usedUpTo(), now));
        if (allowed == 0) {
            return new Claimed(List.of(), Optional.of(pace.pause(row.get().usedUpTo(), now)));
        }
        List<MailEntity> mails = claims.claim(realmId, allowed);
        if (!mails.isEmpty()) {
            row.get().use(pace.after(mails.size(), row.get().usedUpTo(), now));
        }
        return new Claimed(mails.stream().map(OwedMails.Claim::of).toList(), Optional.of(WHILE_ANOTHER_CLAIMS));
    }

    /** What is left of a realm that is gone is claimed all the same, and dropped. */
    private static MailPace paceOf(KeycloakSession session, String realmId) {
        RealmModel realm = session.realms().getRealm(realmId);
        return new MailPace(IbokSettings.usableMailsPerMinute(key -> realm == null ? null : realm.getAttribute(key)));
    }

    private static Optional<Duration> shorter(Optional<Duration> one, Optional<Duration> other) {
        return one.isPresent() && one.get().compareTo(other.orElseThrow()) < 0 ? one : other;
    }
}
