package se.stafett.contracts.followup;

import java.util.List;
import java.util.UUID;
import se.stafett.contracts.payload.Happening;
import se.stafett.contracts.payload.StatedReason;

/** One id means one entry, whatever its kind. */
final class ErrorFold {
    private ErrorFold() {}

    static void apply(FollowUpBuilder followUp, EntryEnteredInError event, Happening happening) {
        UUID entry = event.entry();
        StatedReason because = happening.because(event.reason());
        List<Score> scores = followUp.scores.stream()
                .map(one -> one.id().equals(entry) && one.error() == null ? one.inError(because) : one)
                .toList();
        List<DeviceCheck> devices = followUp.devices.stream()
                .map(one -> one.id().equals(entry) && one.error() == null ? one.inError(because) : one)
                .toList();
        List<Experience> experiences = followUp.experiences.stream()
                .map(one -> one.id().equals(entry) && one.error() == null ? one.inError(because) : one)
                .toList();
        happening.require(
                !scores.equals(followUp.scores)
                        || !devices.equals(followUp.devices)
                        || !experiences.equals(followUp.experiences),
                "there is no such entry, or it is in error");
        followUp.scores = scores;
        followUp.devices = devices;
        followUp.experiences = experiences;
    }
}
