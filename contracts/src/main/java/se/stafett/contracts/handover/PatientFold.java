package se.stafett.contracts.handover;

import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.Lists;

final class PatientFold {
    private PatientFold() {}

    static void apply(HandoverBuilder handover, PatientEvent event, Happening happening) {
        handover.requireOpen(happening);
        switch (event) {
            case PositionRecorded recorded ->
                handover.position = new Position(
                        recorded.position().position(), recorded.position().reason(), happening.stamp());
            case InformationGiven given ->
                handover.information = Lists.with(
                        handover.information,
                        new Information(given.to(), given.what(), given.note(), happening.stamp()));
        }
    }
}
