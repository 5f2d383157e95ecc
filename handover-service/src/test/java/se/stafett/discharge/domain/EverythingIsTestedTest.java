package se.stafett.discharge.domain;

import java.util.stream.Stream;
import se.stafett.rig.Specimens;
import se.stafett.rig.TestedDomain;

class EverythingIsTestedTest implements TestedDomain {
    @Override
    public Stream<Class<?>> commands() {
        return Specimens.recordsOf(DischargeCommand.class);
    }

    @Override
    public Stream<Class<?>> refusals() {
        return Specimens.recordsOf(DischargeRefusal.class)
                // That is found out by the store, which holds the place of the open one.
                .filter(refusal -> refusal != CourseRefusal.AnotherDischargeIsOpen.class);
    }
}
