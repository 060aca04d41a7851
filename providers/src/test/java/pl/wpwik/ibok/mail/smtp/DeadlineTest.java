package pl.wpwik.ibok.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-5")
class DeadlineTest {

    private final AtomicReference<Runnable> alarm = new AtomicReference<>();
    private final CompletableFuture<Void> scheduled = new CompletableFuture<>();
    private final Deadline deadline = new Deadline(call -> {
        alarm.set(call);
        return scheduled;
    });

    @Test
    void whenTimeIsUpTheConnectionIsClosed() {
        Socket connection = deadline.watch(new Socket());
        assertThat(connection.isClosed()).isFalse();
        assertThat(deadline.hasPassed()).isFalse();
        alarm.get().run();
        assertThat(connection.isClosed()).isTrue();
        assertThat(deadline.hasPassed()).isTrue();
    }

    @Test
    void aConnectionMadeTooLateIsClosedAtOnce() {
        alarm.get().run();
        assertThat(deadline.watch(new Socket()).isClosed()).isTrue();
    }

    @Test
    void whatEndedInTimeNeedsNoAlarm() {
        deadline.close();
        assertThat(scheduled).isCancelled();
    }
}
