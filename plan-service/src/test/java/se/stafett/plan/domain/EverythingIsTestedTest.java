package se.stafett.plan.domain;

import java.util.stream.Stream;
import se.stafett.rig.Specimens;
import se.stafett.rig.TestedDomain;

class EverythingIsTestedTest implements TestedDomain {
    @Override
    public Stream<Class<?>> commands() {
        return Stream.of(PlanCommand.class, PairCommand.class).flatMap(Specimens::recordsOf);
    }

    @Override
    public Stream<Class<?>> refusals() {
        return Specimens.recordsOf(PlanRefusal.class);
    }
}
