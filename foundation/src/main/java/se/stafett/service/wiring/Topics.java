package se.stafett.service.wiring;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.stafett.service.listening.Intake;

/** The topics of other services, as far as this one listens to them; which ones, its configuration says. */
@Singleton
class Topics {
    private final Intake intake;

    Topics(Intake intake) {
        this.intake = intake;
    }

    @Incoming("care")
    Uni<Void> take(ConsumerRecords<String, byte[]> records) {
        return intake.take(records);
    }
}
