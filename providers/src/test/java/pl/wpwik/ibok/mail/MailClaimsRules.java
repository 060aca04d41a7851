package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import pl.wpwik.ibok.schema.RegisterDatabase;

/** What holds for claims on every database; the transactions of two nodes are those of two threads here. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class MailClaimsRules {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final String REALM = "realm";

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private RegisterDatabase database;

    abstract RegisterDatabase open();

    /** Of five mails, when three have just been claimed and the claim is not committed. */
    abstract int leftForTheOther();

    @BeforeAll
    void connect() {
        database = open();
    }

    @BeforeEach
    void empty() {
        database.inTransaction(entities -> {
            entities.createQuery("delete from MailEntity").executeUpdate();
            entities.createQuery("delete from MailPaceEntity").executeUpdate();
        });
    }

    @AfterAll
    void disconnect() {
        database.close();
    }

    final RegisterDatabase database() {
        return database;
    }

    @Test
    void whatOneHasClaimedTheOtherPassesOverWithoutWaiting() {
        owe(5);
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        database.inTransaction(one -> {
            first.addAll(claim(one, 3));
            atOnce(() -> database.fromTransaction(other -> second.addAll(claim(other, 3))));
        });
        assertThat(first).hasSize(3);
        assertThat(second).hasSize(leftForTheOther()).doesNotContainAnyElementsOf(first);
        List<String> rest = database.fromTransaction(later -> claim(later, 5));
        assertThat(Stream.of(first, second, rest).flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void manyClaimersAtOnceGetEveryMailExactlyOnce() {
        owe(200);
        List<String> claimed = Collections.synchronizedList(new ArrayList<>());
        ExecutorService nodes = Executors.newFixedThreadPool(6);
        try {
            List<CompletableFuture<Void>> work = IntStream.range(0, 6)
                    .mapToObj(node -> CompletableFuture.runAsync(() -> claimAll(claimed), nodes))
                    .toList();
            work.forEach(CompletableFuture::join);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void aPaceThatAnotherHoldsIsNotWaitedFor() {
        database.inTransaction(one -> {
            assertThat(claims(one).pace(REALM)).isPresent();
            one.flush();
        });
        database.inTransaction(one -> {
            assertThat(claims(one).pace(REALM)).isPresent();
            atOnce(() -> database.fromTransaction(other -> {
                assertThat(claims(other).pace(REALM)).isEmpty();
                assertThat(claims(other).pace("another")).isPresent();
                return null;
            }));
        });
    }

    @Test
    void whatOneHasUsedOfThePaceTheNextSees() {
        database.inTransaction(one -> claims(one).pace(REALM).orElseThrow().use(NOW.plusSeconds(7)));
        Instant seen = database.fromTransaction(
                next -> claims(next).pace(REALM).orElseThrow().usedUpTo());
        assertThat(seen).isEqualTo(NOW.plusSeconds(7));
    }

    @Test
    void aClaimedMailIsNobodysUntilTheClaimRunsOut() {
        owe(1);
        assertThat(claimedAt(NOW)).hasSize(1);
        assertThat(claimedAt(NOW.plus(MailClaims.LEASE).minusMillis(1))).isEmpty();
        assertThat(claimedAt(NOW.plus(MailClaims.LEASE))).hasSize(1);
        assertThat(triesOfTheOnlyMail()).isEqualTo(2);
    }

    @Test
    void theUrgentOnesComeFirstThenThoseDueLongest() {
        MailEntity young = mail(false, NOW.minusSeconds(1));
        MailEntity old = mail(false, NOW.minusSeconds(60));
        MailEntity urgent = mail(true, NOW);
        MailEntity later = mail(true, NOW.plusSeconds(1));
        database.inTransaction(entities -> Stream.of(young, old, urgent, later).forEach(entities::persist));
        assertThat(claimedAt(NOW, 1)).containsExactly(urgent.id());
        assertThat(claimedAt(NOW, 1)).containsExactly(old.id());
        assertThat(claimedAt(NOW, 9)).containsExactly(young.id());
    }

    @Test
    void ofTheMailsAboutOneSubjectOneIsSentAtATime() {
        MailEntity first = mail("subject", false, NOW.minusSeconds(2));
        MailEntity second = mail("subject", false, NOW.minusSeconds(1));
        MailEntity another = mail(false, NOW);
        database.inTransaction(entities -> Stream.of(first, second, another).forEach(entities::persist));
        assertThat(claimedAt(NOW)).containsExactly(first.id(), another.id());
        assertThat(claimedAt(NOW)).isEmpty();
        database.inTransaction(
                entities -> entities.find(MailEntity.class, first.id()).retryAfter(NOW, LONGEST_PAUSE));
        assertThat(claimedAt(NOW)).containsExactly(second.id());
    }

    @Test
    void whatADeadNodeHadClaimedHoldsUpTheOthersAboutItForTheLeaseOnly() {
        MailEntity first = mail("subject", false, NOW.minusSeconds(1));
        MailEntity second = mail("subject", false, NOW);
        database.inTransaction(entities -> Stream.of(first, second).forEach(entities::persist));
        assertThat(claimedAt(NOW)).containsExactly(first.id());
        assertThat(claimedAt(NOW.plus(MailClaims.LEASE).minusMillis(1))).isEmpty();
        assertThat(claimedAt(NOW.plus(MailClaims.LEASE))).hasSize(1);
    }

    @Test
    void onlyRealmsWithSomethingDueAreAskedFor() {
        MailEntity waiting = new MailEntity("later", "kind", "subject", false, NOW.plusSeconds(1));
        MailEntity done = new MailEntity("done", "kind", "subject", false, NOW);
        done.sent(NOW);
        database.inTransaction(entities -> {
            entities.persist(waiting);
            entities.persist(done);
        });
        owe(2);
        assertThat(realmsDue()).containsExactly(REALM);
    }

    @Test
    void aClockThatWasSetBackStopsNothing() {
        MailEntity fresh = mail(false, NOW);
        MailEntity failed = mail(false, NOW);
        failed.claim(NOW);
        failed.retryAfter(NOW, LONGEST_PAUSE);
        database.inTransaction(entities -> Stream.of(fresh, failed).forEach(entities::persist));
        Instant back = NOW.minus(Duration.ofHours(2));
        assertThat(claimedAt(back)).isEmpty();
        assertThat(broughtBackAt(back)).isEqualTo(2);
        assertThat(claimedAt(back)).containsExactlyInAnyOrder(fresh.id(), failed.id());
    }

    @Test
    void whatWaitsAsLongAsItMayIsNotBroughtBack() {
        MailEntity fresh = mail(false, NOW.plusSeconds(59));
        MailEntity failed = mail(false, NOW);
        failed.claim(NOW);
        failed.retryAfter(NOW, LONGEST_PAUSE);
        database.inTransaction(entities -> Stream.of(fresh, failed).forEach(entities::persist));
        assertThat(broughtBackAt(NOW)).isZero();
    }

    private void claimAll(List<String> claimed) {
        List<String> mine = database.fromTransaction(entities -> claim(entities, 3));
        while (!mine.isEmpty() || isSomethingLeft()) {
            claimed.addAll(mine);
            mine = database.fromTransaction(entities -> claim(entities, 3));
        }
    }

    private boolean isSomethingLeft() {
        return !realmsDue().isEmpty();
    }

    private List<String> realmsDue() {
        return ask(entities -> claims(entities).realms());
    }

    private int broughtBackAt(Instant now) {
        return ask(entities -> new MailClaims(entities, now).bringBack(LONGEST_PAUSE));
    }

    private int triesOfTheOnlyMail() {
        return ask(entities -> entities.createQuery("select m.attempts from MailEntity m", Integer.class)
                .getSingleResult());
    }

    private List<String> claimedAt(Instant now) {
        return claimedAt(now, 9);
    }

    private List<String> claimedAt(Instant now, int most) {
        return ask(entities -> ids(new MailClaims(entities, now).claim(REALM, most)));
    }

    private void owe(int mails) {
        database.inTransaction(entities ->
                IntStream.range(0, mails).mapToObj(i -> mail(false, NOW)).forEach(entities::persist));
    }

    private <T> T ask(Function<EntityManager, T> question) {
        return database.fromTransaction(question);
    }

    private static MailEntity mail(String subject, boolean urgent, Instant owedAt) {
        return new MailEntity(REALM, "kind", subject, urgent, owedAt);
    }

    private static MailEntity mail(boolean urgent, Instant owedAt) {
        return mail(UUID.randomUUID().toString(), urgent, owedAt);
    }

    private static List<String> claim(EntityManager entities, int most) {
        return ids(claims(entities).claim(REALM, most));
    }

    private static List<String> ids(List<MailEntity> mails) {
        return mails.stream().map(MailEntity::id).toList();
    }

    private static MailClaims claims(EntityManager entities) {
        return new MailClaims(entities, NOW);
    }

    /** On another thread; whoever waits for a lock of this one would wait for ever. */
    private static <T> T atOnce(Supplier<T> work) {
        return assertTimeoutPreemptively(AT_ONCE, work::get);
    }
}
