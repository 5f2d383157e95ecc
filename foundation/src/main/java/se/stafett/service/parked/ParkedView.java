package se.stafett.service.parked;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.stafett.contracts.event.Lane;
import se.stafett.store.inbox.ParkedSequence;

@Schema(name = "Parked", description = "One patient's events that wait at one listener.")
record ParkedView(
        @Schema(examples = "custody") String listener,

        @Schema(description = "Whose log they are of.", examples = "/handover-service")
        String source,

        @Schema(examples = "0123456789abcdef0123456789abcdef")
        String patientRef,

        @Schema(examples = "26") int lane,

        @Schema(description = "Of the first, in its lane.", examples = "1204")
        long position,

        @Schema(description = "How many wait.", examples = "3")
        int events,

        @Schema(
                description = "Why the first could not be applied.",
                examples = "java.lang.IllegalArgumentException at se.stafett.…")
        String reason) {

    static ParkedView of(String listener, ParkedSequence sequence) {
        return new ParkedView(
                listener,
                sequence.source(),
                sequence.patientRef(),
                Lane.of(sequence.patientRef()),
                sequence.position(),
                sequence.events(),
                sequence.reason());
    }
}
