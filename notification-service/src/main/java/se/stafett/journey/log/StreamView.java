package se.stafett.journey.log;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "JourneyStream", description = "What it concerns.")
public record StreamView(
        @Schema(
                enumeration = {"assessment", "plan", "handover", "discharge", "follow-up"},
                examples = "plan")
        String kind,

        UUID id) {}
