package se.stafett.edge.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import se.stafett.edge.problem.ProblemException;

class InFlightTest {
    private static final UUID COMMAND = new UUID(1, 1);
    private static final Uni<String> DONE = Uni.createFrom().item("done");

    private final InFlight inFlight = new InFlight();
    private final CompletableFuture<String> work = new CompletableFuture<>();

    @Test
    void one_attempt_runs_at_a_time() {
        begin();

        assertThatThrownBy(this::retry).isInstanceOf(ProblemException.class).hasMessage("command-in-flight");
    }

    @Test
    void another_command_does_not_wait() {
        begin();

        assertThat(inFlight.alone(new UUID(1, 2), () -> DONE).await().indefinitely())
                .isEqualTo("done");
    }

    @Test
    void a_key_is_free_after_success() {
        begin();
        work.complete("first");

        assertThat(retry()).isEqualTo("done");
    }

    @Test
    void a_key_is_free_after_failure() {
        begin();
        work.completeExceptionally(new IllegalStateException());

        assertThat(retry()).isEqualTo("done");
    }

    @Test
    void a_key_is_free_after_work_that_never_began() {
        Uni<String> stumbling = inFlight.alone(COMMAND, () -> {
            throw new IllegalStateException();
        });

        assertThatThrownBy(() -> stumbling.await().indefinitely()).isInstanceOf(IllegalStateException.class);
        assertThat(retry()).isEqualTo("done");
    }

    @Test
    void a_key_is_free_when_the_caller_hangs_up() {
        var subscription = begin();
        subscription.cancel();

        assertThat(retry()).isEqualTo("done");
    }

    private Cancellable begin() {
        return inFlight.alone(COMMAND, () -> Uni.createFrom().completionStage(work))
                .subscribe()
                .with(
                        done -> assertThat(done).isEqualTo("first"),
                        failed -> assertThat(failed).isInstanceOf(IllegalStateException.class));
    }

    private String retry() {
        return inFlight.alone(COMMAND, () -> DONE).await().indefinitely();
    }
}
