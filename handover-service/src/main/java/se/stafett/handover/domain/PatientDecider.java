package se.stafett.handover.domain;

import static se.stafett.care.Requirement.require;

import java.util.Optional;
import se.stafett.care.Decision;
import se.stafett.handover.domain.ContentRefusal.NothingChanges;
import se.stafett.handover.domain.ContentRefusal.PositionNotExplained;
import se.stafett.handover.domain.ContentRefusal.TooMany;
import se.stafett.handover.domain.PatientEvent.InformationGiven;
import se.stafett.handover.domain.PatientEvent.PositionRecorded;
import se.stafett.handover.domain.SenderCommand.GiveInformation;

/** Whether what the patient said, or was told, is recorded. */
final class PatientDecider {
    static final int MOST_TOLD = 50;

    private PatientDecider() {}

    static Decision<HandoverEvent> record(HandoverContent handover, RecordPosition command) {
        PatientsPosition position = command.position();
        return require(
                        position.position() == Position.AGREED
                                || position.reason().isPresent(),
                        new PositionNotExplained(position.position()))
                .and(!handover.patients().position().equals(Optional.of(position)), new NothingChanges())
                .then(new PositionRecorded(position));
    }

    static Decision<HandoverEvent> inform(HandoverContent handover, GiveInformation command) {
        return require(handover.patients().told() < MOST_TOLD, new TooMany("information", MOST_TOLD))
                .then(new InformationGiven(command.to(), command.what(), command.note()));
    }
}
