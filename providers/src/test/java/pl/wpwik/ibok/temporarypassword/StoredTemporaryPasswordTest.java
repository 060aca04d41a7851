package pl.wpwik.ibok.temporarypassword;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.credential.PasswordCredentialModel;

@Tag("punkt-4")
@Tag("punkt-7")
class StoredTemporaryPasswordTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant TOMORROW = NOON.plus(Duration.ofDays(1));

    @Test
    void whatIsStoredIsReadBack() {
        StoredTemporaryPassword read = stored("a", Purpose.RESET, NOON, TOMORROW);

        assertThat(read.id()).isEqualTo("a");
        assertThat(read.purpose()).isEqualTo(Purpose.RESET);
        assertThat(read.issuedAt()).isEqualTo(NOON);
        assertThat(read.expiresAt()).isEqualTo(TOMORROW);
        assertThat(read.hash().getPasswordCredentialData().getAlgorithm()).isEqualTo("pbkdf2-sha512");
        assertThat(read.hash().getPasswordCredentialData().getHashIterations()).isEqualTo(100);
        assertThat(read.hash().getPasswordSecretData().getValue()).isEqualTo("aGFzaA==");
        assertThat(read.hash().getPasswordSecretData().getSalt()).containsExactly(1, 2, 3);
    }

    @Test
    void theHashIsInTheSecretPartOnly() {
        CredentialModel model = model("a", Purpose.ACTIVATION, NOON, TOMORROW);

        assertThat(model.getType()).isEqualTo("ibok-temporary-password");
        assertThat(model.getSecretData()).contains("aGFzaA==");
        assertThat(model.getCredentialData()).doesNotContain("aGFzaA==").contains("ACTIVATION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json | {}",
                "{} | {}",
                "{\"algorithm\":\"pbkdf2-sha512\",\"purpose\":\"OTHER\"} | {}",
                "{\"algorithm\":\"pbkdf2-sha512\",\"hashIterations\":1} | {\"value\":\"x\"}",
                "{\"algorithm\":\"pbkdf2-sha512\",\"hashIterations\":1} | not json",
                "null | {\"value\":\"x\",\"salt\":\"AQID\"}",
                "[] | []"
            })
    void anIncompleteOneOpensNothingAndStopsNobody(String data, String secret) {
        CredentialModel model = model("a", Purpose.RESET, NOON, TOMORROW);
        model.setCredentialData(data);
        model.setSecretData(secret);

        assertThat(StoredTemporaryPassword.of(model)).isEmpty();
    }

    @Test
    void oneWithoutItsPartsOpensNothingAndStopsNobody() {
        assertThat(StoredTemporaryPassword.of(new CredentialModel())).isEmpty();
    }

    @Test
    void itExpiresAtTheMomentSet() {
        StoredTemporaryPassword password = stored("a", Purpose.RESET, NOON, TOMORROW);

        assertThat(password.isExpired(TOMORROW.minusMillis(1))).isFalse();
        assertThat(password.isExpired(TOMORROW)).isTrue();
    }

    @Test
    void anExpiredOneIsKeptThirtyDays() {
        StoredTemporaryPassword password = stored("a", Purpose.RESET, NOON, TOMORROW);
        Instant thirtyDaysLater = TOMORROW.plus(Duration.ofDays(30));

        assertThat(password.isDueForDeletion(thirtyDaysLater.minusMillis(1))).isFalse();
        assertThat(password.isDueForDeletion(thirtyDaysLater)).isTrue();
    }

    @Test
    void itCountsOnlyIfIssuedAfterTheOwnPasswordWasSet() {
        StoredTemporaryPassword password = stored("a", Purpose.RESET, NOON, TOMORROW);

        assertThat(password.countsBeside(ownSetAt(NOON.minusMillis(1)))).isTrue();
        assertThat(password.countsBeside(ownSetAt(NOON))).isFalse();
        assertThat(password.countsBeside(ownSetAt(NOON.plusMillis(1)))).isFalse();
    }

    @Test
    void aPredecessorHasTheSamePurposeAndIsNotYounger() {
        StoredTemporaryPassword successor = stored("new", Purpose.RESET, NOON, TOMORROW);

        assertThat(stored("old", Purpose.RESET, NOON.minusSeconds(1), TOMORROW).isPredecessorOf(successor, NOON))
                .isTrue();
        assertThat(stored("old", Purpose.ACTIVATION, NOON.minusSeconds(1), TOMORROW)
                        .isPredecessorOf(successor, NOON))
                .isFalse();
        assertThat(stored("newer", Purpose.RESET, NOON.plusSeconds(1), TOMORROW).isPredecessorOf(successor, NOON))
                .isFalse();
        assertThat(successor.isPredecessorOf(successor, NOON)).isFalse();
    }

    @Test
    void oneFromAnEarlierTryOfTheSameMailIsNoPredecessor() {
        StoredTemporaryPassword successor = stored("new", Purpose.RESET, NOON, TOMORROW);
        StoredTemporaryPassword earlierTry = stored("old", Purpose.RESET, NOON.minusSeconds(60), TOMORROW);

        assertThat(earlierTry.isPredecessorOf(successor, NOON.minusSeconds(60))).isFalse();
        assertThat(earlierTry.isPredecessorOf(successor, NOON.minusSeconds(59))).isTrue();
    }

    @Test
    void anIssuedOneDoesNotSayItsPasswordWhenPrinted() {
        assertThat(new IssuedTemporaryPassword("kQ7mzR2pXw4T", "a", TOMORROW).toString())
                .doesNotContain("kQ7mzR2pXw4T")
                .contains("a");
    }

    private static OwnPassword ownSetAt(Instant moment) {
        return new OwnPassword(hash(), moment);
    }

    private static StoredTemporaryPassword stored(String id, Purpose purpose, Instant issuedAt, Instant expiresAt) {
        return StoredTemporaryPassword.of(model(id, purpose, issuedAt, expiresAt))
                .orElseThrow();
    }

    private static CredentialModel model(String id, Purpose purpose, Instant issuedAt, Instant expiresAt) {
        CredentialModel model = StoredTemporaryPassword.newModel(hash(), purpose, issuedAt, expiresAt);
        model.setId(id);
        return model;
    }

    private static PasswordCredentialModel hash() {
        return PasswordCredentialModel.createFromValues("pbkdf2-sha512", new byte[] {1, 2, 3}, 100, "aGFzaA==");
    }
}
