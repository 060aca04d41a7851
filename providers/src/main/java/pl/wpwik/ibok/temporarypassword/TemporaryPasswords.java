package pl.wpwik.ibok.temporarypassword;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.password.RealmPasswordPolicy;
import pl.wpwik.ibok.password.TemporaryPasswordGenerator;

/**
 * Issues, finds and revokes temporary passwords (regulation, points 4 to 7). They stand beside the customer's own
 * password, never instead of it, and one issued before that password was last set counts no more.
 */
public final class TemporaryPasswords {

    private final Clock clock;
    private final PasswordHashes hashes;
    private final TemporaryPasswordGenerator generator;

    public TemporaryPasswords(KeycloakSession session, Clock clock) {
        this.clock = clock;
        this.hashes = new PasswordHashes(session);
        this.generator = new TemporaryPasswordGenerator(new SecureRandom());
    }

    /** Issues one more; its predecessors live until {@link #revokePredecessors} says that it has reached the mail. */
    public IssuedTemporaryPassword issue(RealmModel realm, UserModel user, Purpose purpose, Duration validity) {
        deleteLongExpired(user);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant issuedAt = afterEverythingBefore(user, now);
        Instant expiresAt = now.plus(validity);
        String plain = generator.generate(RealmPasswordPolicy.of(realm).minimumLength());
        CredentialModel stored = user.credentialManager()
                .createStoredCredential(StoredTemporaryPassword.newModel(
                        hashes.ofTemporaryPassword(plain), purpose, issuedAt, expiresAt));
        return new IssuedTemporaryPassword(plain, stored.getId(), expiresAt);
    }

    /** Withdraws one, for instance because its mail could not be sent. */
    public void revoke(UserModel user, String credentialId) {
        remove(user, stored -> stored.id().equals(credentialId));
    }

    /**
     * Withdraws all of a purpose.
     *
     * @return whether one of them was still good
     */
    public boolean revoke(UserModel user, Purpose purpose) {
        boolean anyGood = good(user, purpose).findAny().isPresent();
        remove(user, stored -> stored.purpose() == purpose);
        return anyGood;
    }

    /** @return when the last of a purpose that is still good expires; empty when none is */
    public Optional<Instant> validUntil(UserModel user, Purpose purpose) {
        return good(user, purpose).map(StoredTemporaryPassword::expiresAt).max(Comparator.naturalOrder());
    }

    /**
     * Withdraws those of the same purpose issued before {@code keep}, which has reached the mail server.
     *
     * @param copiesSince those issued since then are in copies of the same mail and stay
     */
    public void revokePredecessors(UserModel user, Purpose purpose, String keep, Instant copiesSince) {
        find(user, keep)
                .filter(successor -> successor.purpose() == purpose)
                .ifPresent(successor -> remove(user, stored -> stored.isPredecessorOf(successor, copiesSince)));
    }

    public void revokeAll(UserModel user) {
        credentials(user).forEach(model -> user.credentialManager().removeStoredCredentialById(model.getId()));
    }

    /** Deletes what expired over 30 days ago; done at every issue and every login attempt as well. */
    public int deleteLongExpired(UserModel user) {
        Instant now = clock.instant();
        return remove(user, stored -> stored.isDueForDeletion(now));
    }

    /** The one a customer has typed, a valid one rather than an expired one; none issued before their own password. */
    Optional<StoredTemporaryPassword> findCounting(UserModel user, String plain) {
        Instant now = clock.instant();
        return all(user).stream()
                .filter(countingFor(user))
                .sorted(Comparator.comparing(stored -> stored.isExpired(now)))
                .filter(stored -> hashes.match(stored.hash(), plain))
                .findFirst();
    }

    /** Whether a login begun with it may still end in a change of password, even if it has expired in between. */
    public boolean stillCounts(UserModel user, String credentialId) {
        return find(user, credentialId).filter(countingFor(user)).isPresent();
    }

    boolean isExpired(StoredTemporaryPassword stored) {
        return stored.isExpired(clock.instant());
    }

    boolean anyMatches(UserModel user, String plain) {
        return all(user).stream().anyMatch(stored -> hashes.match(stored.hash(), plain));
    }

    /** Whether there is one that a typed password is compared with. */
    boolean anyCounts(UserModel user) {
        return all(user).stream().anyMatch(countingFor(user));
    }

    boolean anyExists(UserModel user) {
        return !credentials(user).isEmpty();
    }

    private Stream<StoredTemporaryPassword> good(UserModel user, Purpose purpose) {
        return all(user).stream()
                .filter(stored -> stored.purpose() == purpose)
                .filter(countingFor(user))
                .filter(stored -> !isExpired(stored));
    }

    /** What counts is told by dates, so a clock that was set back must not date this one before what it follows. */
    private static Instant afterEverythingBefore(UserModel user, Instant now) {
        return Stream.concat(
                        OwnPassword.of(user).map(OwnPassword::setAt).stream(),
                        all(user).stream().map(StoredTemporaryPassword::issuedAt))
                .filter(earlier -> !earlier.isBefore(now))
                .max(Comparator.naturalOrder())
                .map(latest -> latest.plusMillis(1))
                .orElse(now);
    }

    private static Predicate<StoredTemporaryPassword> countingFor(UserModel user) {
        Optional<OwnPassword> own = OwnPassword.of(user);
        return stored -> own.filter(password -> !stored.countsBeside(password)).isEmpty();
    }

    private Optional<StoredTemporaryPassword> find(UserModel user, String credentialId) {
        return all(user).stream()
                .filter(stored -> stored.id().equals(credentialId))
                .findFirst();
    }

    private int remove(UserModel user, Predicate<StoredTemporaryPassword> which) {
        List<StoredTemporaryPassword> doomed = all(user).stream().filter(which).toList();
        doomed.forEach(stored -> user.credentialManager().removeStoredCredentialById(stored.id()));
        return doomed.size();
    }

    private static List<StoredTemporaryPassword> all(UserModel user) {
        return credentials(user).stream()
                .map(StoredTemporaryPassword::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<CredentialModel> credentials(UserModel user) {
        return user.credentialManager()
                .getStoredCredentialsByTypeStream(StoredTemporaryPassword.TYPE)
                .toList();
    }
}
