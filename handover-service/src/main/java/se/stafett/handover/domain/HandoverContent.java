package se.stafett.handover.domain;

/** What a handover holds, whatever its state. */
public record HandoverContent(
        Beginning begun, long version, Items items, Gathering gathering, PatientsPart patients, Due due) {
    static HandoverContent begun(CourseEvent.HandoverInitiated initiated) {
        return new HandoverContent(
                Beginning.of(initiated),
                1,
                Items.listed(initiated.items()),
                Gathering.none(),
                PatientsPart.none(),
                Due.NOT_YET);
    }

    HandoverContent next() {
        return new HandoverContent(begun, version + 1, items, gathering, patients, due);
    }

    HandoverContent with(Items changed) {
        return new HandoverContent(begun, version, changed, gathering, patients, due);
    }

    HandoverContent with(Gathering changed) {
        return new HandoverContent(begun, version, items, changed, patients, due);
    }

    HandoverContent with(PatientsPart changed) {
        return new HandoverContent(begun, version, items, gathering, changed, due);
    }

    HandoverContent with(Due changed) {
        return new HandoverContent(begun, version, items, gathering, patients, changed);
    }
}
