package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTroubleTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"08006", "53100", "53300", "57P01", "57P03", "58030"})
    void whatWillPassIsTrouble(String state) {
        RuntimeException problem = new IllegalStateException(new SQLException("no space left on device", state));
        assertThat(DatabaseTrouble.in(problem)).hasValue(state + " no space left on device");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"23505", "40001", "42P01", "57014"})
    void aMistakeIsNone(String state) {
        assertThat(DatabaseTrouble.in(new IllegalStateException(new SQLException("mistake", state))))
                .isEmpty();
    }

    @Test
    void aPoolWithoutAFreeConnectionIsTrouble() {
        SQLException exhausted = new SQLException("Sorry, acquisition timeout!");
        assertThat(DatabaseTrouble.in(new IllegalStateException(exhausted))).hasValue("Sorry, acquisition timeout!");
        assertThat(DatabaseTrouble.in(new IllegalStateException(new SQLException("no state"))))
                .isEmpty();
    }

    @Test
    void aFailedCommitCarriesItsReasonAside() {
        IllegalStateException commit = new IllegalStateException("rolled back");
        commit.addSuppressed(new IllegalStateException(new SQLException("connection lost", "08006")));
        assertThat(DatabaseTrouble.in(new IllegalStateException(commit))).hasValue("08006 connection lost");
    }

    @Test
    void whatRefersToItselfIsReadOnce() {
        IllegalStateException first = new IllegalStateException();
        IllegalStateException second = new IllegalStateException(first);
        first.initCause(second);
        assertThat(DatabaseTrouble.in(first)).isEmpty();
    }
}
