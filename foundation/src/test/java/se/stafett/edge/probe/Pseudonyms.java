package se.stafett.edge.probe;

import jakarta.inject.Singleton;
import java.util.UUID;
import se.stafett.care.NamedId;
import se.stafett.care.PatientIdentifier;
import se.stafett.care.PatientRef;
import se.stafett.edge.identity.PatientReferences;

@Singleton
class Pseudonyms implements PatientReferences {
    private static final UUID SPACE = new UUID(1, 2);

    @Override
    public PatientRef of(PatientIdentifier identifier) {
        return new PatientRef(NamedId.of(SPACE, identifier.value()).toString().replace("-", ""));
    }
}
