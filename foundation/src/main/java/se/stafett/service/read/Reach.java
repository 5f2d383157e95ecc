package se.stafett.service.read;

import java.util.List;
import se.stafett.care.Actor;
import se.stafett.edge.problem.Problem;
import se.stafett.service.storage.Labels;

/** How far searches reach. */
public final class Reach {
    private Reach() {}

    /**
     * The labels that a thing must carry to be found by this actor: a unit finds what it takes part in, a patient their own, and
     * neither can tell from an empty answer whether there are others.
     *
     * @throws se.stafett.edge.problem.ProblemException 403, when the actor may not search
     */
    public static List<String> of(Actor actor) {
        return switch (actor) {
            case Actor.Professional professional -> List.of(Labels.unit(professional.unit()));
            case Actor.Patient self -> List.of(Labels.patient(self.ref()));
            case Actor.System system -> List.of();
            case Actor.Auditor auditor -> List.of();
            case Actor.Relative relative -> throw Problem.of(403, "forbidden").asException();
        };
    }
}
