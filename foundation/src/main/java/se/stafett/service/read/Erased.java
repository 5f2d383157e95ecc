package se.stafett.service.read;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.stafett.care.Actor;
import se.stafett.care.PatientRef;
import se.stafett.edge.identity.Caller;
import se.stafett.edge.problem.Foreseen;
import se.stafett.edge.problem.Problem;
import se.stafett.service.storage.KeyDestroyed;

/** What was erased is said to be to those who might have read it in any case, and is not there for others: who took part is erased too. */
@Singleton
class Erased implements Foreseen {
    private final Caller caller;

    Erased(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Optional<Problem> problem(Throwable failure) {
        return failure instanceof KeyDestroyed destroyed
                ? Optional.of(
                        mightHaveRead(caller.actor(), destroyed.patient())
                                ? Problem.of(410, "patient-erased")
                                : Problem.of(404, destroyed.kind() + "-not-found"))
                : Optional.empty();
    }

    private static boolean mightHaveRead(Actor actor, PatientRef patient) {
        return switch (actor) {
            case Actor.System system -> true;
            case Actor.Auditor auditor -> true;
            case Actor.Patient self -> self.ref().equals(patient);
            case Actor.Professional professional -> false;
            case Actor.Relative relative -> false;
        };
    }
}
