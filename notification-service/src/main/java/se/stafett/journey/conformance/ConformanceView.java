package se.stafett.journey.conformance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.stafett.care.PatientRef;
import se.stafett.contracts.journey.Conformance;
import se.stafett.contracts.journey.Deviation;
import se.stafett.contracts.journey.JourneyLimits;
import se.stafett.contracts.journey.JourneyTexts;
import se.stafett.contracts.journey.Reached;
import se.stafett.contracts.payload.Recorded;
import se.stafett.edge.problem.Language;
import se.stafett.journey.log.StreamView;
import se.stafett.service.read.Told;

@Schema(name = "Conformance", description = "Whether a journey follows the generic model for rehabilitation.")
record ConformanceView(
        @Schema(examples = "0123456789abcdef0123456789abcdef")
        String patientRef,

        @Schema(description = "Only what had been recorded by then counts.", examples = "2026-11-20T09:30:00Z")
        Instant asOf,

        @Schema(description = "Whether there are no deviations, not even any that have been mended.")
        boolean follows,

        @Schema(description = "The steps of the model that it has reached, in their order.")
        List<StepView> steps,

        @Schema(description = "Where it departs from the model, by when that began.")
        List<DeviationView> deviations,

        @Schema(description = "Up to which events the services' logs of the patient have been taken into account.")
        List<PlaceView> known) {

    @Schema(name = "JourneyStep", description = "A step of the model that was reached.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepView(
            @Schema(
                    enumeration = {
                        "entry",
                        "need",
                        "no-need",
                        "plan",
                        "treatment",
                        "handover",
                        "follow-up",
                        "re-assessment",
                        "exit"
                    },
                    examples = "need")
            String step,

            @Schema(examples = "The assessment found a need.")
            String text,

            StreamView by,

            @Schema(description = "The unit that took it, by HSA-id.", examples = "SE0000000001-STROKE") @Nullable String unit,

            UUID eventId,
            @Schema(examples = "2026-11-20T09:30:00Z") Instant at) {
        static StepView of(Reached reached, Language language) {
            return new StepView(
                    reached.step().code(),
                    JourneyTexts.of(reached.step(), Told.in(language)),
                    new StreamView(reached.by().code(), reached.stream()),
                    reached.unit(),
                    reached.event(),
                    reached.at());
        }
    }

    @Schema(
            name = "JourneyDeviation",
            description = "Something that the model asks for and did not get, or not in time.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeviationView(
            @Schema(description = "Keeps its meaning for ever.", examples = "handover-without-patient")
            String code,

            @Schema(examples = "The handover was completed without the patient.")
            String text,

            StreamView about,

            @Schema(description = "The goal or intervention, where it is about one.") @Nullable UUID item,

            @Schema(description = "The unit that had the step to take, by HSA-id.", examples = "SE0000000001-STROKE")
            @Nullable String unit,

            @Schema(description = "The event from which it follows.")
            UUID eventId,

            @Schema(examples = "2026-11-20T09:30:00Z") Instant since,

            @Schema(
                    description = "When it was mended; absent as long as it is not, or when it cannot be.",
                    examples = "2026-11-27T09:30:00Z")
            @Nullable Instant until) {
        static DeviationView of(Deviation deviation, Language language) {
            return new DeviationView(
                    deviation.code().code(),
                    JourneyTexts.of(deviation.code(), Told.in(language)),
                    new StreamView(deviation.about().code(), deviation.stream()),
                    deviation.item(),
                    deviation.unit(),
                    deviation.event(),
                    deviation.since(),
                    deviation.until());
        }
    }

    /** @param events all that is known, in its order */
    static ConformanceView of(
            PatientRef patient, List<Recorded> events, Instant asOf, JourneyLimits limits, Language language) {
        Conformance conformance = Conformance.of(events, asOf, limits);
        return new ConformanceView(
                patient.value(),
                asOf,
                conformance.follows(),
                conformance.steps().stream()
                        .map(step -> StepView.of(step, language))
                        .toList(),
                conformance.deviations().stream()
                        .map(deviation -> DeviationView.of(deviation, language))
                        .toList(),
                PlaceView.of(Recorded.asOf(asOf, events)));
    }
}
