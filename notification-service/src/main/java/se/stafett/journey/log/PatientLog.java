package se.stafett.journey.log;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny.SessionFactory;
import se.stafett.care.Actor;
import se.stafett.care.PatientRef;
import se.stafett.contracts.payload.Recorded;
import se.stafett.edge.problem.Problem;
import se.stafett.edge.problem.ProblemException;
import se.stafett.edge.problem.Problems;
import se.stafett.journey.log.JourneyRefusal.PatientNotFound;
import se.stafett.service.storage.AnyPayloads;
import se.stafett.service.storage.KeyDestroyed;
import se.stafett.store.inbox.CopiedEvents;
import se.stafett.store.keys.Keys;

/** What all services have recorded of one patient, as far as it has arrived here. */
@Singleton
public class PatientLog {
    private final CopiedEvents copies;
    private final AnyPayloads payloads;

    PatientLog(SessionFactory sessions, Keys keys) {
        this.copies = new CopiedEvents(sessions);
        this.payloads = new AnyPayloads(keys);
    }

    /**
     * All of it, in its order, for one who may know it now. Fails with a problem: 404 whether nothing is known of the patient or
     * nothing that concerns the actor, 410 when it has been erased.
     */
    public Uni<List<Recorded>> of(PatientRef patient, Actor actor) {
        return copies.ofPatient(patient.value())
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(payloads::open)
                .collect()
                .asList()
                .map(events -> Recorded.asOf(Instant.MAX, events))
                .onFailure(KeyDestroyed.class)
                .transform(destroyed -> erased(patient, actor))
                .invoke(events -> {
                    if (events.isEmpty() || !Readers.mayKnow(actor, patient, events)) {
                        throw notFound();
                    }
                });
    }

    /** Who took part cannot be known any more, so that units are answered as strangers. */
    private static ProblemException erased(PatientRef patient, Actor actor) {
        return Readers.mayAlways(actor, patient)
                ? Problem.of(410, "patient-erased").asException()
                : notFound();
    }

    private static ProblemException notFound() {
        return Problems.of(new PatientNotFound()).asException();
    }
}
