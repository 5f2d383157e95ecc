package se.stafett.service.storage;

import se.stafett.care.Actor;
import se.stafett.care.HsaId;
import se.stafett.contracts.payload.By;

/** How events name who acted. A patient or relative is named by role alone: whose plan it is says the rest. */
final class Authors {
    private Authors() {}

    static By of(Actor actor) {
        return switch (actor) {
            case Actor.Professional professional ->
                new By(
                        actor.role(),
                        professional.person().value(),
                        professional.unit().value(),
                        professional.provider().value());
            case Actor.Patient patient -> new By(actor.role(), null, null, null);
            case Actor.Relative relative -> new By(actor.role(), null, null, null);
            case Actor.System system ->
                new By(actor.role(), null, system.unit().map(HsaId::value).orElse(null), null);
            case Actor.Auditor auditor -> throw new IllegalArgumentException("an auditor writes nothing");
        };
    }
}
