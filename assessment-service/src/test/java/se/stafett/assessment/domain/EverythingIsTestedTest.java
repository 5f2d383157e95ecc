package se.stafett.assessment.domain;

import java.util.stream.Stream;
import se.stafett.rig.Specimens;
import se.stafett.rig.TestedDomain;

class EverythingIsTestedTest implements TestedDomain {
    @Override
    public Stream<Class<?>> commands() {
        return Specimens.recordsOf(AssessmentCommand.class);
    }

    @Override
    public Stream<Class<?>> refusals() {
        return Specimens.recordsOf(AssessmentRefusal.class);
    }
}
