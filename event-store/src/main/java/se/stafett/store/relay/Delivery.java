package se.stafett.store.relay;

import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Awaits all records of one publication; at the first that fails, breaks the connection off. */
final class Delivery implements Callback {
    private final AtomicInteger awaited;
    private final AtomicBoolean failed = new AtomicBoolean();
    private final UniEmitter<? super Void> emitter;
    private final Connection connection;

    Delivery(int records, UniEmitter<? super Void> emitter, Connection connection) {
        this.awaited = new AtomicInteger(records);
        this.emitter = emitter;
        this.connection = connection;
    }

    @Override
    public void onCompletion(@Nullable RecordMetadata metadata, @Nullable Exception failure) {
        if (failure != null) {
            // breaking off fails all that is still awaited, in this same method: the first failure is the cause
            if (failed.compareAndSet(false, true)) {
                connection.breakOff();
                emitter.fail(failure);
            }
        } else if (awaited.decrementAndGet() == 0) {
            emitter.complete(null);
        }
    }
}
